import { devNull } from 'node:os';
import { showInvisible } from '../../report/inert.js';
import { type Bounds, watchOver } from './watch.js';

/** A way to start git that no file of the repository can bend. */
export interface GitProcess {
  /** Absolute. */
  readonly executable: string;
  /** The whole environment: nothing else of ours is passed on. */
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly signal?: AbortSignal;
}

/** What a finished git said. */
export interface GitResult {
  readonly ok: boolean;
  readonly output: Buffer;
  /** The last line of its error output, without control characters. */
  readonly complaint: string;
}

/** What a git that was listened to said in the end. */
export interface Streamed extends Omit<GitResult, 'output'> {
  /** It was stopped, as it went beyond its bounds. */
  readonly gaveUp?: true;
}

/** Loaded when git is first needed: it brings the network with it, 3 ms that most scans can spare. */
function processes() {
  return process.getBuiltinModule('node:child_process');
}

/** Variables that git and its transport need of ours; everything else stays behind. */
const PASSED = [
  'PATH',
  'Path',
  'SystemRoot',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'ALL_PROXY',
  'all_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
];

/**
 * The environment that git runs in: no system, user or repository configuration beyond what
 * `gitDir` holds, no prompts, no replaced or grafted objects, no fetching behind our back.
 * @see https://git-scm.com/docs/git#_environment_variables
 */
export function gitEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  gitDir: string,
): Record<string, string> {
  const passed = PASSED.flatMap((name) => {
    const value = variables[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(passed),
    LC_ALL: 'C',
    GIT_DIR: gitDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_PAGER: 'cat',
    GIT_EDITOR: ':',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

/**
 * What git prints with the user's own configuration, in Latin-1; undefined where it fails. Only for lines
 * that print and run nothing: `rev-parse` and `config`.
 */
export function askPlainly(
  executable: string,
  line: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const env = { ...variables, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  const options = { cwd, env, encoding: 'latin1', windowsHide: true } as const;
  const { status, stdout } = processes().spawnSync(executable, line, options);
  return status === 0 ? stdout : undefined;
}

/** Settings that override a repository's own, for the rare command that must run inside it. */
const OVERRIDES = [
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  'core.fsmonitor=false',
  'log.showSignature=false',
  'log.showRoot=true',
  'log.mailmap=false',
  'credential.helper=',
  'protocol.file.allow=never',
].flatMap((setting) => ['-c', setting]);

const TOO_MUCH = 'git was stopped: what it was to list names more paths than can be told';

/** What comes before every command of git that runs within a repository. */
export const HARDENED: readonly string[] = ['--no-pager', '--no-replace-objects', ...OVERRIDES];

/** Runs git to its end, or for so many milliseconds; for short answers. Never throws. */
export function runGit(
  git: GitProcess,
  commandLine: readonly string[],
  input?: string | Uint8Array,
  maxBuffer = 1 << 28,
  timeout?: number,
): GitResult {
  const run = processes().spawnSync(git.executable, [...HARDENED, ...commandLine], {
    cwd: git.cwd,
    env: git.environment,
    maxBuffer,
    input: input ?? '',
    windowsHide: true,
    ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' as const }),
  });
  const complaint =
    run.error === undefined ? lastLine(run.stderr) : `git did not run: ${run.error.message}`;
  return {
    ok: run.status === 0 && run.error === undefined,
    output: run.stdout ?? Buffer.alloc(0),
    complaint,
  };
}

/**
 * Runs git and hands its output on as it comes, until `onData` has enough or git goes beyond its
 * bounds: it is stopped then. Never throws, except what `onData` throws.
 */
export async function streamGit(
  git: GitProcess,
  commandLine: readonly string[],
  input: string | AsyncIterable<string>,
  onData: (chunk: Buffer) => 'enough' | void,
  bounds?: Bounds,
): Promise<Streamed> {
  const child = processes().spawn(git.executable, [...HARDENED, ...commandLine], {
    cwd: git.cwd,
    env: git.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(git.signal === undefined ? {} : { signal: git.signal }),
  });
  const errors: Buffer[] = [];
  child.stderr.on(
    'data',
    (chunk: Buffer) => errors.push(chunk.subarray(0, 4096)) > 8 && errors.shift(),
  );
  const failure = new Promise<string>((resolve) =>
    child.once('error', (error) => resolve(error.message)),
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => undefined);
  if (typeof input === 'string') child.stdin.end(input);
  else void feed(input, child.stdin);
  let gaveUp = false;
  const watch =
    bounds === undefined
      ? undefined
      : watchOver(child.pid, bounds, () => {
          gaveUp = true;
          child.kill('SIGKILL');
        });
  try {
    for await (const chunk of child.stdout) {
      watch?.heard();
      gaveUp ||= onData(chunk as Buffer) === 'enough';
      if (gaveUp) break;
    }
  } finally {
    watch?.end();
    child.kill();
  }
  const status = await Promise.race([ended, failure]);
  if (gaveUp) return { ok: false, complaint: TOO_MUCH, gaveUp: true };
  if (typeof status === 'string') return { ok: false, complaint: `git did not run: ${status}` };
  return { ok: status === 0, complaint: lastLine(Buffer.concat(errors)) };
}

async function feed(input: AsyncIterable<string>, stdin: NodeJS.WritableStream): Promise<void> {
  for await (const text of input) {
    if (!stdin.write(text)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}

function lastLine(errors: Uint8Array | undefined): string {
  const lines = Buffer.from(errors ?? [])
    .toString('utf8')
    .split('\n');
  const last = lines.filter((line) => line.trim() !== '').at(-1) ?? 'git said nothing';
  // Not cut here, where nobody knows which part of it may be a secret's.
  return showInvisible(last);
}

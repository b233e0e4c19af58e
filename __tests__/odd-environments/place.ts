import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitIn } from '../adapters/git/made-repository.js';
import { LEAK } from '../odd-repositories/place.js';

const PROGRAM = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
/** Longer than any answer takes, also where many tests run at once. */
const TIME_LIMIT = 40_000;

/** A checkout whose last push brought a key, and a runner's files around it. */
export interface Place {
  readonly root: string;
  readonly checkout: string;
  /** A pipe that nobody reads or writes. */
  readonly pipe: string;
  /** A file of as many bytes as are asked for, most of them not on the disk. */
  large(bytes: number): string;
  file(text: string | Uint8Array): string;
  folder(): string;
  remove(): void;
}

/** What the environment and the shell around a run are. */
export interface Around {
  /** `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What a shell appends to the command: redirections. */
  readonly redirect?: string;
  /** What a shell does before it becomes the program. */
  readonly before?: string;
  readonly cwd?: string;
}

/** A run's end. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function makePlace(): Place {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'odd-environment-')));
  const checkout = join(root, 'checkout');
  for (const name of ['checkout', 'home', 'temp']) mkdirSync(join(root, name));
  const { git } = gitIn(checkout);
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'm');
  writeFileSync(join(checkout, 'leak.txt'), `${LEAK}\n`);
  git('add', '-A');
  git('commit', '-q', '-m', 'm');
  const [after = '', before = ''] = git('rev-list', 'HEAD').split('\n');
  const repository = { full_name: 'acme/site', default_branch: 'main' };
  writeFileSync(
    join(root, 'event.json'),
    JSON.stringify({ before, after, ref: 'refs/heads/main', repository }),
  );
  for (const name of ['output', 'summary']) writeFileSync(join(root, name), '');
  const pipe = join(root, 'pipe');
  spawnSync('mkfifo', [pipe]);
  let count = 0;
  const next = () => join(root, `odd-${(count += 1)}`);
  return {
    root,
    checkout,
    pipe,
    large(bytes) {
      const path = next();
      spawnSync('truncate', ['-s', String(bytes), path]);
      return path;
    },
    file(text) {
      const path = next();
      writeFileSync(path, text);
      return path;
    },
    folder() {
      const path = next();
      mkdirSync(path);
      return path;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The environment of a step, in which nothing of AWS or GitHub can be reached: the proxy is nobody. */
function ordinary({ root, checkout }: Place, asAction: boolean): Record<string, string> {
  const person = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(root, 'home'),
    TMPDIR: join(root, 'temp'),
    HTTPS_PROXY: 'http://127.0.0.1:9',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  if (!asAction) return person;
  return {
    ...person,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(root, 'event.json'),
    GITHUB_OUTPUT: join(root, 'output'),
    GITHUB_STEP_SUMMARY: join(root, 'summary'),
    GITHUB_WORKSPACE: checkout,
    GITHUB_REPOSITORY: 'acme/site',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
    INPUT_SCAN: 'changes',
  };
}

/** Runs the bundle: as an action where `line` is empty. */
export async function runIn(
  place: Place,
  line: readonly string[],
  { env = {}, redirect = '', before = '', cwd = place.checkout }: Around,
): Promise<Ended> {
  const all = { ...ordinary(place, line.length === 0), ...env };
  const kept = Object.entries(all).filter(([, value]) => value !== undefined);
  // Redirections bind in the shell, which is then the program itself: its end is ours.
  const script = `${before} exec "$0" "$@" ${redirect}`;
  const child = spawn('/bin/sh', ['-c', script, process.execPath, PROGRAM, ...line], {
    cwd,
    env: Object.fromEntries(kept) as Record<string, string>,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A thread that waits for a pipe outlives an interrupt.
  const limit = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(limit);
  return {
    exitCode,
    stdout: Buffer.concat(out).toString('utf8'),
    stderr: Buffer.concat(err).toString('utf8'),
  };
}

/** What a step set as its outputs. */
export function outputsIn({ root }: Place): string {
  return readFileSync(join(root, 'output'), 'utf8');
}

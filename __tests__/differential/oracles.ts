import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Oracle } from './case.js';
import type { Staged } from './stage.js';

/** A call that an SDK made while it looked for credentials. */
interface Call {
  readonly action: string;
  readonly role?: string | null;
  readonly key?: string | null;
  readonly token?: string | null;
}

/** What a real SDK did with one case. */
export interface Observation {
  /** botocore's name for the provider that it took. */
  readonly method?: string;
  /** Go's name for it. */
  readonly source?: string;
  /** The JavaScript SDK's marks of where credentials came from. */
  readonly features?: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly token?: string | null;
  readonly calls: readonly Call[];
  readonly error?: string;
  readonly region?: string | null;
  readonly regionError?: string;
  /** It neither answered nor failed in time. */
  readonly hangs?: true;
}

const FOLDER = join(import.meta.dirname, 'oracles');
const SILENCE_MS = 15_000;
/** Until it greets an oracle loads an SDK, which hangs nowhere and takes long on a busy machine. */
const GREETING_MS = 120_000;

/** A real SDK, waiting for cases. */
export interface OpenOracle {
  ask(staged: Staged, answers: Answers): Promise<Observation>;
  close(): void;
}

/** URL prefixes, the longest first, to status and body. */
type Answers = Readonly<Record<string, readonly [number, string]>>;

/** Starts a real SDK's oracle. A case that hangs is noted, and a new oracle takes the next one. */
export function openOracle(
  oracle: Oracle,
  options: { readonly region?: boolean } = {},
): OpenOracle {
  let line: Line | undefined;
  return {
    async ask(staged, answers) {
      line ??= startLine(oracle);
      const answer = await line.exchange(
        JSON.stringify({
          env: staged.env,
          profile: staged.profile,
          answers,
          region: options.region ?? false,
        }),
      );
      if (answer !== undefined) return JSON.parse(answer) as Observation;
      line.kill();
      line = undefined;
      return { calls: [], hangs: true };
    },
    close() {
      line?.kill();
      line = undefined;
    },
  };
}

interface Line {
  /** Undefined when no answer came in time. */
  exchange(question: string): Promise<string | undefined>;
  kill(): void;
}

function startLine(oracle: Oracle): Line {
  const [command, args] = commandOf(oracle);
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    // ORACLE_PYTHONPATH points the boto3 oracle at another botocore than Debian's.
    env: { PATH: '/usr/bin:/bin', PYTHONPATH: process.env['ORACLE_PYTHONPATH'] ?? '' },
  });
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (limitMs = SILENCE_MS) => {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), limitMs);
    });
    const read = lines.next().then(({ value }): string | undefined => value);
    const line = await Promise.race([read, silence]);
    clearTimeout(timer);
    return line;
  };
  // The Python oracles greet with their version.
  let greeted = oracle === 'javascript' || isGo(oracle);
  return {
    async exchange(question) {
      if (!greeted) await next(GREETING_MS);
      greeted = true;
      child.stdin.write(`${question}\n`);
      return next();
    },
    kill: () => child.kill('SIGKILL'),
  };
}

/** The two that the program of Go speaks for. */
export function isGo(oracle: Oracle): boolean {
  return oracle === 'go' || oracle === 'terraform';
}

function commandOf(oracle: Oracle): [string, string[]] {
  if (isGo(oracle)) {
    const built = process.env['ORACLE_GO'] ?? '';
    return [built, oracle === 'terraform' ? ['terraform'] : []];
  }
  if (oracle === 'javascript') return [process.execPath, [join(FOLDER, 'javascript-oracle.mjs')]];
  const script = join(FOLDER, 'botocore_oracle.py');
  return [pythonPath(), [script, oracle === 'boto3' ? 'botocore' : 'aws-cli']];
}

/** Debian's Python, which sees Debian's packages, before any other. */
function pythonPath(): string {
  return locate('python3');
}

/** `/usr/bin/NAME`, or the first on PATH. @throws Error when it is nowhere: no oracle, no test. */
export function locate(name: string): string {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not installed, and these tests need it`);
  return found;
}

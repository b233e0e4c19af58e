import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Oracle } from './case.js';
import type { Staged } from './stage.js';

/** A call that an SDK made while it looked for credentials. */
export interface Call {
  readonly action: string;
  readonly role?: string | null;
  readonly key?: string | null;
  readonly token?: string | null;
}

/** What a real SDK did with one case. */
export interface Observation {
  /** botocore's name for the provider that it took. */
  readonly method?: string;
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
const SILENCE_MS = 20_000;

/** Runs cases through a real SDK, in order. A case that hangs is noted, and the rest go on. */
export async function observe(
  oracle: Oracle,
  cases: readonly Staged[],
  answers: (staged: Staged) => Readonly<Record<string, readonly [number, string]>>,
  options: { readonly region?: boolean } = {},
): Promise<Observation[]> {
  const found: Observation[] = [];
  while (found.length < cases.length) {
    const rest = cases.slice(found.length);
    const lines = rest.map((staged) =>
      JSON.stringify({
        env: staged.env,
        profile: staged.profile,
        answers: answers(staged),
        region: options.region ?? false,
      }),
    );
    const seen = await converse(oracle, lines);
    found.push(...seen);
    if (seen.length < rest.length) found.push({ calls: [], hangs: true });
  }
  return found;
}

/** Feeds the oracle and collects its lines until it ends, or falls silent and is stopped. */
async function converse(oracle: Oracle, lines: readonly string[]): Promise<Observation[]> {
  const [command, args] = commandOf(oracle);
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: '/usr/bin:/bin' },
  });
  const seen: Observation[] = [];
  let timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
  child.stdin.on('error', () => {});
  child.stdin.end(`${lines.join('\n')}\n`);
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
    const value = JSON.parse(line) as Observation & { version?: string };
    if (value.version === undefined) seen.push(value);
  }
  clearTimeout(timer);
  return seen;
}

function commandOf(oracle: Oracle): [string, string[]] {
  if (oracle === 'javascript') return [process.execPath, [join(FOLDER, 'javascript-oracle.mjs')]];
  const script = join(FOLDER, 'botocore_oracle.py');
  return [pythonPath(), [script, oracle === 'boto3' ? 'botocore' : 'aws-cli']];
}

/** Debian's Python, which sees Debian's packages, before any other. */
export function pythonPath(): string {
  return locate('python3');
}

/** `/usr/bin/NAME`, or the first on PATH. @throws Error when it is nowhere: no oracle, no test. */
export function locate(name: string): string {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not installed, and these tests need it`);
  return found;
}

import type { ByteText, Ran } from '../../../world/git-secrets.js';
import { systemCode } from '../../system-error.js';

/** A place to run git in, with the configuration of whoever started us. */
export interface Place {
  /** Absolute; undefined where there is no git. */
  readonly git: string | undefined;
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** More than this of output is no list of patterns and no listing of files. */
const MOST = 1 << 30;

/** Runs a program to its end, without a shell. Never throws. */
export function run(
  executable: string | undefined,
  line: readonly string[],
  { cwd, variables }: Pick<Place, 'cwd' | 'variables'>,
  input: string | Uint8Array = '',
): Ran & { readonly bytes: Buffer } {
  if (executable === undefined) return failed(127, 'git is not installed, or not in PATH');
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const ran = spawnSync(executable, line, {
    cwd,
    env: variables,
    input,
    maxBuffer: MOST,
    windowsHide: true,
  });
  if (ran.error !== undefined && ran.status === null) {
    const code = systemCode(ran.error) ?? ran.error.message;
    return failed(code === 'ENOENT' ? 127 : 126, code);
  }
  return {
    exitCode: ran.status ?? 128,
    bytes: ran.stdout,
    output: ran.stdout.toString('latin1'),
    complaint: ran.stderr.toString('latin1'),
  };
}

/** Runs git as it is configured; only for what cannot make it run anything. */
export function runPlain(place: Place, line: readonly string[], input?: string | Uint8Array) {
  return run(place.git, line, { cwd: place.cwd, variables: gitVariables(place.variables) }, input);
}

/** The user's own surroundings, less what makes git wait, ask, fetch or speak another language. */
export function gitVariables(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    ...variables,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_PAGER: 'cat',
  };
}

/** Text as bytes, in Latin-1. */
export function asBytes(text: string): ByteText {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function failed(exitCode: number, complaint: string): Ran & { readonly bytes: Buffer } {
  return { exitCode, bytes: Buffer.alloc(0), output: '', complaint };
}

import { readSettings } from '../../facts/git-secrets/settings.js';
import type { ByteText, GitSecretsHost } from '../../world/git-secrets.js';
import type { Tools } from '../command.js';
import type { Flags, OwnOptions } from './line/read-line.js';

/** What one command of git-secrets is given. */
export interface Asked {
  readonly flags: Flags;
  /** What stands behind `--`. */
  readonly operands: readonly string[];
  readonly own: OwnOptions;
  readonly host: GitSecretsHost;
  readonly tools: Tools;
}

/** What it leaves behind: bytes for the two streams, as they are to be printed. */
export interface Outcome {
  readonly exitCode: number;
  readonly output: ByteText;
  readonly complaint: ByteText;
}

/** One command. */
export type GitSecretsCommand = (asked: Asked) => Outcome | Promise<Outcome>;

/** Whether git-secrets' own answer is wanted, by the line or by the configuration. */
export function isStrict({ own, host }: Asked): boolean {
  if (own.strict) return true;
  const settings = readSettings(host);
  return settings.ok && settings.strict;
}

/** The home directory as a shell knows it. */
export function homeOf({ environment }: Tools): string {
  return environment.variables.HOME ?? environment.home;
}

/** Text as bytes, in Latin-1. */
export function asBytes(text: string): ByteText {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Ends with a complaint and nothing else, as a script that dies. */
export function dies(words: ByteText, exitCode = 1): Outcome {
  return { exitCode, output: '', complaint: `${words}\n` };
}

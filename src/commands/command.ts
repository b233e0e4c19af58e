import type { Environment } from '../world/environment.js';
import type { FileReading, Files } from '../world/files.js';
import type { Git } from '../world/git.js';
import type { World } from '../world/world.js';

/** 0 nothing to report, 1 findings, 2 wrong usage, 3 could not look, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** What a command may use; the parts that cost time to load are asked for when needed. */
export interface Tools {
  readonly environment: Environment;
  world(): Promise<World>;
  git(): Promise<Git>;
  /** Standard input to its end, at most `limit` bytes of it. */
  stdin(limit: number): Promise<FileReading>;
  readonly files: Pick<Files, 'read'>;
  /** Names the rules of this program: equal on two machines only where they scan alike. */
  ruleSet(): Promise<string>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** How many threads can run at once. */
  readonly cores: number;
  /** Shows how far a long scan is, in place of what it showed before; only on a terminal. */
  readonly progress?: (line: string) => void;
  /** Whether standard output is a terminal that shows colour. */
  readonly color: boolean;
}

/** What a command printed and how it ended. */
export interface Finished {
  readonly exitCode: ExitCode;
  /** For standard output, or the file of `--output`. */
  readonly output: string;
  /** For standard error. */
  readonly complaint?: string;
  /** Where `output` goes instead of standard output. */
  readonly outputFile?: string;
  /** A file besides the report, such as what the next scan may build on. */
  readonly alsoWrite?: { readonly path: string; readonly text: string };
}

/** One verb of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The whole usage text, for `--help` and after wrong usage. */
  readonly usage: string;
  run(args: readonly string[], tools: Tools): Promise<Finished>;
}

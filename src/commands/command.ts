import type { Environment } from '../world/environment.js';
import type { Git } from '../world/git.js';
import type { World } from '../world/world.js';

/** 0 nothing to report, 1 findings, 2 wrong usage, 3 could not look. */
type ExitCode = 0 | 1 | 2 | 3;

/** What a command may use; the parts that cost time to load are asked for when needed. */
export interface Tools {
  readonly environment: Environment;
  world(): Promise<World>;
  git(): Promise<Git>;
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
}

/** One verb of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The whole usage text, for `--help` and after wrong usage. */
  readonly usage: string;
  run(args: readonly string[], tools: Tools): Promise<Finished>;
}

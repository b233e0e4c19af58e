import type { Redactor } from '../report/redaction.js';
import type { Environment } from '../world/environment.js';
import type { FileReading, Files } from '../world/files.js';
import type { Git } from '../world/git.js';
import type { GitSecretsHost } from '../world/git-secrets.js';
import type { Hooks } from '../world/hooks.js';
import type { Launch } from '../world/launch.js';
import type { LogOpening } from '../world/log.js';
import type { World } from '../world/world.js';
import type { Options } from './line/option.js';

/** 0 nothing to report, 1 findings, 2 wrong usage, 3 could not look, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** What a command may use; the parts that cost time to load are asked for when needed. */
export interface Tools {
  readonly environment: Environment;
  world(): Promise<World>;
  git(): Promise<Git>;
  /** What lies outside of the verb that stands in for git-secrets. */
  gitSecrets(): Promise<GitSecretsHost>;
  /** The hooks of the repository that the line is run in. */
  hooks(): Promise<Hooks>;
  /** Standard input to its end, at most `limit` bytes of it. */
  stdin(limit: number): Promise<FileReading>;
  /** Opens a log of any size; `-` is standard input. */
  log(path: string): Promise<LogOpening>;
  readonly files: Pick<Files, 'read' | 'real'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Takes out what the environment and the command line hold of secrets. */
  readonly redactor: Redactor;
  /** Names the rules of this program: equal on two machines only where they scan alike. */
  ruleSet(): Promise<string>;
  /** Runs a command for the user, with this program's input, output and signals. */
  readonly launch: Launch;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** How many threads can run at once. */
  readonly cores: number;
  /** Shows how far a long scan is, in place of what it showed before; only on a terminal. */
  readonly progress?: (line: string) => void;
  /** Whether standard output is a terminal that shows colour. */
  readonly color: boolean;
  /** The same of standard error. */
  readonly errorColor: boolean;
}

/** What a command printed and how it ended. */
export interface Finished {
  /** One of {@link ExitCode}, or that of a command which the user had run. */
  readonly exitCode: number;
  /** The exit code is that of another's command, and stays it whatever happens to what we say. */
  readonly ofCommand?: true;
  /** For standard output, or the file of `--output`. */
  readonly output: string;
  /** For standard error. */
  readonly complaint?: string;
  /** Bytes for the two streams, printed as they are and through no redaction: the verb has seen to it. */
  readonly exactly?: { readonly output: Uint8Array; readonly complaint: Uint8Array };
  /** Where `output` goes instead of standard output. */
  readonly outputFile?: string;
  /** A file besides the report, such as what the next scan may build on. */
  readonly alsoWrite?: {
    readonly what: 'cache' | 'baseline';
    readonly path: string;
    readonly text: string;
  };
  /** What is added to the summary of a GitHub job's step. */
  readonly summary?: { readonly path: string; readonly text: string };
}

/** A command line to copy, and what it does. */
export interface Example {
  /** Without the name of the program. */
  readonly line: string;
  readonly does: string;
}

/** What a verb says of itself, as data: `--help` and the README are made of it. */
export interface Described {
  readonly name: string;
  /** How it is called, without the name of the program; several lines where forms exclude each other. */
  readonly usage: readonly string[];
  /** What it does, in Markdown; one or more sentences. */
  readonly about: string;
  /** Its own options; those of every verb come by themselves. */
  readonly options: Options;
  /** What it takes besides options, such as PATH...; absent where it takes nothing. */
  readonly operands?: string;
  readonly examples: readonly Example[];
  /** Where its exit codes mean something of their own. */
  readonly exitCodes?: Readonly<Record<number, string>>;
}

/** One verb of the command line. */
export interface Command extends Described {
  run(args: readonly string[], tools: Tools): Promise<Finished>;
}

/** A verb as the index lists it: loaded only when it is called. */
export interface Listed {
  /** What it does, in a few words. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** Verbs by their names, in the order in which they are listed. */
export type Registry = Readonly<Record<string, Listed>>;

/** Another program whose place this one takes, its options and its words included. */
export interface StandIn {
  readonly summary: string;
  load(): Promise<Pick<Command, 'run'>>;
}

/** Such programs by the word that stands in the place of a verb. */
export type StandIns = Readonly<Record<string, StandIn>>;

import type { Scope } from './scope.js';

/** A word of a command line, its quotes off. `at` is its offset in the text that was read. */
export interface Word {
  readonly text: string;
  readonly at: number;
  /** Whether a quote or a backslash stood in it: then it is no reserved word. */
  readonly quoted: boolean;
}

/** A text that a command is given on its standard input by `<<`. */
export interface HereDocument {
  readonly text: string;
  readonly at: number;
}

/** One simple command: its words, without what only steers the shell. */
export interface ShellCommand {
  readonly words: readonly Word[];
  /** `NAME=value` before the first word, or alone. */
  readonly assignments: readonly Word[];
  readonly input: HereDocument | null;
  /** Where `>` and `>>` lead. */
  readonly outputs: readonly string[];
  /** The shell or subshell that runs it. */
  readonly scope: Scope;
}

/** How a step's shell reads. `cmd` is close enough to PowerShell for what we look at. */
export type ShellDialect = 'posix' | 'powershell';

/** Words that steer the shell and behind which a command begins. */
export const STEERING = new Set([
  'if',
  'then',
  'else',
  'elif',
  'fi',
  'while',
  'until',
  'do',
  'done',
  'esac',
  '{',
  '}',
  '!',
  'try',
  'finally',
]);

/** Words after which no command begins before the line or list ends. */
export const HEADS = new Set(['for', 'foreach', 'select', 'case', 'switch', 'function', 'param']);

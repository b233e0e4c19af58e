import type { CleanLine } from '../reading/clean-line.js';

/** What a line says of the run itself: where a step begins, and how something ended. */
export type Mark =
  | { readonly kind: 'step'; readonly name: string }
  /** A command of a script that ends with the first command that fails. */
  | { readonly kind: 'command'; readonly name: string }
  /** What follows cleans up: it says nothing of why the job failed. */
  | { readonly kind: 'cleanup'; readonly name: string }
  | { readonly kind: 'step-failed' }
  /** A test has failed: what it printed is what it was to look for. */
  | { readonly kind: 'tests-failed' }
  /** What failed before is run again: the failure is undone, unless another follows. */
  | { readonly kind: 'another-try' }
  | { readonly kind: 'step-passed' }
  | { readonly kind: 'job-failed' }
  | { readonly kind: 'job-passed' };

/** How one CI system, or one tool, marks its log. */
export interface Marking {
  readonly id: string;
  /** Whether its log always says so when something failed: silence is success. */
  readonly tellsFailure?: boolean;
  /** Whether a step runs behind a failed one only where that was allowed to fail, or to tell of it. */
  readonly stopsAtFailure?: boolean;
  /** Words of its marks, in lower case: a line without one of them is no mark. */
  readonly words: readonly string[];
  read(line: CleanLine): Mark | null;
}

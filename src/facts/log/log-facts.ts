import type { Explanation } from '../../catalogue/explain.js';
import type { LocatedHit } from '../../world/git.js';

/** What one log says. No message in it holds a key. */
export interface LogFacts {
  /** What the reader calls it: its path, or "(standard input)". */
  readonly name: string;
  readonly explanation: Explanation;
  /** The logs of other jobs that failed for the same cause. */
  readonly alsoIn?: readonly string[];
}

/** What was read of a log. */
export type LogReading =
  | {
      readonly kind: 'read';
      readonly facts: LogFacts;
      /** The keys that the log holds. */
      readonly hits: readonly LocatedHit[];
      readonly bytes: number;
      /** Why it ended before its end; null where it did not. */
      readonly cutOff: string | null;
    }
  | { readonly kind: 'unreadable'; readonly reason: string };

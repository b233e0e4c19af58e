import type { Allowed } from '../../report/leak.js';
import type { Part } from '../../scanner/patterns/pattern.js';

/** Why an allowance that somebody wrote does not count. */
export interface Excuse {
  /** `own`: the change that brings the key brings the allowance too. */
  readonly is: 'own' | 'expired' | 'not-valid';
  /** Where it is written, such as `aws-preflight.yml:12`. */
  readonly at: string;
  /** The last day of one that expired, or what is wrong with one that is not valid, in our words. */
  readonly what?: string;
}

/** A committed key, redacted where it was found: nothing here can be used to sign. */
export interface LeakFact extends LeakPart {
  readonly path: string;
  /** Where the path is an archive, the file in it that holds the key; line and column count there. */
  readonly member?: string;
  readonly commit?: string;
  readonly author?: string;
  readonly inHead?: boolean;
  /**
   * Where it stands outside of any commit: `staged` for the next one, in the `message` of that, or
   * `loose` in what git was not asked about. Left out where it is committed, as far as the scan tells.
   */
  readonly held?: 'staged' | 'message' | 'loose';
  /** The other parts of the same credential that stand beside it; it is itself the strongest. */
  readonly parts?: readonly LeakPart[];
  /** What would be needed besides to sign with it, and does not stand beside it. */
  readonly lacks?: readonly LackedPart[];
  /** Where the other half may stand: a lone one that the scan found elsewhere in the same file. */
  readonly otherHalf?: { readonly path: string; readonly line: number };
  /** Whether its account is one that the job expects; left out where none is told or expected. */
  readonly accountIs?: 'expected' | 'another';
  /** Its account is known to hold canaries: keys that are laid out so that their use is told. */
  readonly canary?: true;
  /** When it ended, in milliseconds since the epoch, if it has. */
  readonly endedAt?: number;
  /** It may be there: it is told of, and fails nothing. */
  readonly allowed?: Allowed;
  /** Allowances that were meant for it and do not count. */
  readonly excuses?: readonly Excuse[];
}

/** One key of a credential. */
export interface LeakPart {
  /** The kind of key: the name of its pattern and of its rule below `leaks/`. */
  readonly kind: string;
  readonly line: number;
  readonly column: number;
  readonly preview: string;
  /** SHA-256 of the key, hex: high entropy by rule, so it identifies without revealing. */
  readonly keyHash: string;
  readonly account?: string;
}

/** A part that a credential needs to sign. */
export type LackedPart = Exclude<Part, 'service-key' | 'signature'>;

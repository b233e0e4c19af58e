import type { Allowed } from '../../report/leak.js';

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
export interface LeakFact {
  /** The kind of key: the name of its pattern and of its rule below `leaks/`. */
  readonly kind: string;
  readonly path: string;
  /** Where the path is an archive, the file in it that holds the key; line and column count there. */
  readonly member?: string;
  readonly line: number;
  readonly column: number;
  readonly preview: string;
  /** SHA-256 of the key, hex: high entropy by rule, so it identifies without revealing. */
  readonly keyHash: string;
  readonly account?: string;
  readonly commit?: string;
  readonly author?: string;
  readonly inHead?: boolean;
  /**
   * Where it stands outside of any commit: `staged` for the next one, or `loose` in what git was not
   * asked about. Left out where it is committed, as far as the scan tells.
   */
  readonly held?: 'staged' | 'loose';
  /** It may be there: it is told of, and fails nothing. */
  readonly allowed?: Allowed;
  /** Allowances that were meant for it and do not count. */
  readonly excuses?: readonly Excuse[];
}

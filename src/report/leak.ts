import type { RuleId } from './rule.js';

/** A committed key, redacted. */
export interface Leak {
  readonly ruleId: RuleId;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** The commit that introduced it, where history was read. */
  readonly commit?: string;
  readonly author?: string;
  /** Whether HEAD's tree still holds it, where history was read. */
  readonly inHead?: boolean;
  /** Enough to recognise the key, never enough to use it, such as `AKIA...WXYZ`. */
  readonly preview: string;
  readonly fingerprint: string;
  /** Decoded offline from a key id; 12 digits. */
  readonly account?: string;
}

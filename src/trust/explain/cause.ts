import type { Position } from '../document/node.js';
import type { Ternary } from '../matching/pattern.js';

/** Why a part of a policy did not hold, or (for `explicit-deny`) why it did. */
export type Cause =
  // principal
  | 'principal-other-account'
  | 'principal-other-issuer'
  | 'principal-misspelled'
  | 'principal-not-federated'
  | 'principal-wildcard'
  | 'principal-missing'
  | 'principal-excluded'
  // action
  | 'action-assume-role'
  | 'action-other'
  | 'action-missing'
  | 'action-excluded'
  | 'tag-session-missing'
  // condition: the text differs
  | 'wildcard-under-equals'
  | 'letter-case'
  | 'surrounding-whitespace'
  | 'subject-immutable'
  | 'subject-classic'
  | 'subject-ids'
  | 'subject-form'
  | 'subject-ref'
  | 'subject-repository'
  | 'subject-owner'
  | 'subject-customised'
  | 'subject-incomplete'
  | 'subject-differs'
  | 'audience-differs'
  | 'value-differs'
  // condition: the key is not there
  | 'claim-missing'
  | 'key-not-supported'
  | 'key-of-other-issuer'
  | 'key-not-in-call'
  | 'key-unknown'
  // condition: the logic
  | 'negated-match'
  | 'null-check'
  | 'variable-absent'
  // whole statements
  | 'explicit-deny'
  | 'no-allow'
  // cannot judge
  | 'operator-unknown'
  | 'value-unresolved'
  | 'value-unreadable'
  | 'key-not-known-here'
  | 'duplicate-key'
  | 'statement-invalid'
  | 'principal-unresolved';

/** Where one cause has faults of several tiers, which of them it is. */
export type Refined =
  | 'context-written-short'
  | 'template-alike'
  | 'value-of-repository'
  | 'value-of-owner'
  | 'issuer-on-the-same-host'
  | 'principal-of-no-provider';

/** One element of a statement held against the request. */
export interface Step {
  readonly element: 'principal' | 'action' | 'condition' | 'statement';
  /** Only of a condition, as the policy spells them. */
  readonly operator?: string;
  readonly key?: string;
  readonly wanted: readonly string[];
  /** Null when the request has no such thing. */
  readonly was: readonly string[] | null;
  readonly matched: Ternary;
  readonly why: string;
  /** Null when the step matched. */
  readonly cause: Cause | null;
  /** Further faults of the same element, which would show once `cause` is mended. */
  readonly also: readonly Cause[];
  /** Where this fault of the cause is nearer or farther than others of it. */
  readonly weighsAs?: Refined;
  /** How much of the longer text both begin with, 0 to 1: parts faults that are equally far. */
  readonly likeness?: number;
  readonly caution?: string;
  readonly at: Position;
}

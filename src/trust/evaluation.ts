import type { Ternary } from './pattern.js';
import type { Position } from './node.js';

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
  /** How far from matching, for choosing the statement that came nearest; 0 when it matched. */
  readonly distance: number;
  readonly caution?: string;
  readonly at: Position;
}

export interface StatementTrace {
  /** 0-based. */
  readonly index: number;
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny' | null;
  readonly matched: Ternary;
  readonly steps: readonly Step[];
  readonly at: Position;
}

/** The element that settled the verdict. */
export interface Decision extends Step {
  /** 0-based; null when no statement came into question. */
  readonly statement: number | null;
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny' | null;
}

export type Verdict = 'accepted' | 'refused' | 'cannot-judge';

export interface Evaluation {
  readonly verdict: Verdict;
  readonly decidedBy: Decision;
  /** What else fails in the statement that decided: it would show once `decidedBy` is mended. */
  readonly alsoFailing: readonly Decision[];
  readonly trace: readonly StatementTrace[];
  /** What the verdict takes for granted. */
  readonly cautions: readonly string[];
}

/** "statement 2", or the statement's own name where it has one. */
export function nameOf({ statement, sid }: Pick<Decision, 'statement' | 'sid'>): string {
  if (statement === null) return 'the policy';
  return sid === null || sid === '' ? `statement ${statement + 1}` : `statement "${sid}"`;
}

import type { Step } from '../explain/cause.js';
import type { Ternary } from '../matching/pattern.js';
import type { Position } from '../document/node.js';

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

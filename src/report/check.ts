import type { Finding } from './finding.js';

/** The areas we look at, in the order a job meets them. The first part of a rule's id. */
export const CHECKS = ['secrets', 'credentials', 'trust', 'leaks', 'account', 'log'] as const;
export type CheckName = (typeof CHECKS)[number];

/** What the user wants to know: can this job deploy, and does this repository leak. */
export type Question = 'deploy' | 'leaks';

/** The question that a check helps to answer. */
export function questionOf(check: CheckName): Question {
  return check === 'leaks' ? 'leaks' : 'deploy';
}

/** One thing that was looked at, and what was there: a row of the report's folded table. */
export interface Looked {
  readonly at: string;
  readonly found: string;
}

/** How a check ended. "Answered" without findings is the only way to have passed. */
export type CheckResult = {
  readonly check: CheckName;
  readonly looked: readonly Looked[];
  /** Parts that were not seen, such as a truncated history. */
  readonly gaps: readonly string[];
  readonly findings: readonly Finding[];
} & (
  | { readonly status: 'answered' }
  /** Nothing asked for it. */
  | { readonly status: 'skipped'; readonly reason: string }
  /** It was asked for and could not be looked at. */
  | { readonly status: 'incomplete'; readonly reason: string }
);

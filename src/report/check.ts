import { FINDING, type Finding } from './finding.js';
import { listOf, named, type Of, oneOf, optional, record, text, variants } from './form/form.js';
import { SCANNED } from './scan-receipt.js';

/** The areas we look at, in the order a job meets them. The first part of a rule's id. */
export const CHECKS = [
  'workflow',
  'inputs',
  'secrets',
  'credentials',
  'trust',
  'leaks',
  'account',
  'log',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** In the order of their headlines. */
export const QUESTIONS = ['deploy', 'leaks'] as const;
/** What the user wants to know: can this job deploy, and does this repository leak. */
export type Question = (typeof QUESTIONS)[number];

/** The question that a check helps to answer. */
export function questionOf(check: CheckName): Question {
  return check === 'leaks' ? 'leaks' : 'deploy';
}

const LOOKED = record({ at: text(), found: text() });
/** One thing that was looked at, and what was there: a row of the report's folded table. */
export interface Looked extends Of<typeof LOOKED> {}

const COMMON = {
  looked: listOf(LOOKED),
  gaps: listOf(text(), 'Parts that were not seen, such as a truncated history.'),
  findings: listOf(FINDING),
  scanned: optional(SCANNED),
};

/** As it is printed in JSON. */
export const CHECK = named(
  'check',
  variants('status', [
    record({
      check: oneOf(CHECKS),
      status: oneOf(['answered'], 'Without findings, this is the only way to have passed.'),
      ...COMMON,
    }),
    record({
      check: oneOf(CHECKS),
      status: oneOf(
        ['skipped', 'incomplete'],
        'Nothing asked for it; or it was asked for and could not be looked at.',
      ),
      reason: text('Why it was skipped or is incomplete.'),
      ...COMMON,
    }),
  ]),
);

type WithFindings<Result> = Result extends unknown
  ? Omit<Result, 'findings'> & { readonly findings: readonly Finding[] }
  : never;
/** How a check ended. "Answered" without findings is the only way to have passed. */
export type CheckResult = WithFindings<Of<typeof CHECK>>;

import type { CheckResult } from './check.js';
import { type CheckName, type Question, questionOf, QUESTIONS } from './question.js';
import type { Finding } from './finding.js';
import { LADDER } from './rule.js';
import type { Severity } from './severity.js';

/** The one finding to act on first, per question. */
export interface RootCause {
  readonly question: Question;
  readonly finding: Finding;
  /** Findings of the same question that stand higher on the ladder: likely to vanish with it. */
  readonly consequences: readonly Finding[];
}

/**
 * The root cause of each question that has a finding of `severity`, deploy first.
 *
 * Findings form a ladder (see {@link LADDER}); the lowest broken rung is the cause. On one rung,
 * the order of checks and of rules in their index decides: what explains the others stands first.
 */
export function rootCauses(
  checks: readonly CheckResult[],
  severity: Severity = 'error',
): RootCause[] {
  return QUESTIONS.flatMap((question) => {
    const findings = checks
      .filter((result) => questionOf(result.check) === question)
      .flatMap((result) => result.findings)
      .filter((finding) => finding.severity === severity);
    const ordered = findings
      .map((finding, position) => ({ finding, position }))
      .sort((a, b) => rung(a.finding) - rung(b.finding) || a.position - b.position)
      .map(({ finding }) => finding);
    const [first, ...rest] = ordered;
    if (first === undefined) return [];
    // One wrong input is no consequence of another: each is mended by itself. So is a job's failure.
    const consequences = ['inputs', 'log'].includes(checkOf(first.ruleId)) ? [] : rest;
    return [{ question, finding: first, consequences }];
  });
}

/** The check that a rule belongs to: the first part of its id. */
export function checkOf(ruleId: string): CheckName {
  return ruleId.slice(0, ruleId.indexOf('/')) as CheckName;
}

function rung(finding: Finding): number {
  return LADDER.indexOf(finding.rung);
}

import type { CheckResult } from './check.js';
import type { Ci } from './ci.js';
import { type Finding, findingsOf, type Redact } from './finding.js';
import type { Rule } from './rule.js';
import { checkOf } from './root-cause.js';
import type { CheckName } from './question.js';

/** Judges facts by rules, in their order, and words them for whoever reads. */
export function judge<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  redact: Redact,
  ci: Ci = 'github-actions',
): Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, facts, redact, ci));
}

/** The findings of one check's rules. */
export function findingsFor(check: CheckName, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ ruleId }) => checkOf(ruleId) === check);
}

/** An answered check, with the findings that belong to it. */
export function answered(
  check: CheckName,
  findings: readonly Finding[],
  looked: CheckResult['looked'],
  gaps: readonly string[] = [],
): CheckResult {
  return { check, status: 'answered', looked, gaps, findings: findingsFor(check, findings) };
}

/** A check that nothing asked for. */
export function skipped(check: CheckName, reason: string): CheckResult {
  return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}

/** A check that was asked for and could not be looked at; it keeps what was found all the same. */
export function incomplete(
  check: CheckName,
  reason: string,
  rest: Partial<Pick<CheckResult, 'looked' | 'gaps' | 'findings'>> = {},
): CheckResult {
  const { looked = [], gaps = [], findings = [] } = rest;
  return { check, status: 'incomplete', reason, looked, gaps, findings };
}

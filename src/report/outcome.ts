import type { CheckResult } from './check.js';
import type { Outcome } from './report.js';
import { compareSeverity, type Severity } from './severity.js';

/**
 * `failed` when an error stands; `incomplete` when something that was asked could not be looked
 * at; `passed` otherwise. A failure that was found is never hidden by what could not be seen.
 */
export function outcomeOf(checks: readonly CheckResult[]): Outcome {
  const findings = checks.flatMap((check) => check.findings);
  if (findings.some(({ severity }) => severity === 'error')) return 'failed';
  return checks.some(({ status }) => status === 'incomplete') ? 'incomplete' : 'passed';
}

/** 0 nothing at or above `failOn`, 1 findings, 3 could not look (also under `never`). */
export type ReportExitCode = 0 | 1 | 3;

/** The exit code that the checks deserve under `failOn`. */
export function exitCodeOf(
  checks: readonly CheckResult[],
  failOn: Severity | 'never',
): ReportExitCode {
  const findings = checks.flatMap((check) => check.findings);
  const counts =
    failOn !== 'never' && findings.some(({ severity }) => compareSeverity(severity, failOn) <= 0);
  if (counts) return 1;
  return outcomeOf(checks) === 'incomplete' ? 3 : 0;
}

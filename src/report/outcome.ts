import type { CheckResult } from './check.js';
import type { Outcome } from './report.js';
import { compareSeverity, type Severity } from './severity.js';

/**
 * `failed` when an error stands; `incomplete` when something that was asked could not be looked
 * at; `skipped` when nothing was looked at; `passed` otherwise. A failure that was found is never
 * hidden by what could not be seen.
 */
export function outcomeOf(checks: readonly CheckResult[]): Outcome {
  const findings = checks.flatMap((check) => check.findings);
  if (findings.some(({ severity }) => severity === 'error')) return 'failed';
  if (checks.some(({ status }) => status === 'incomplete')) return 'incomplete';
  return checks.every(({ status }) => status === 'skipped') ? 'skipped' : 'passed';
}

/** What may fail a run. Each level fails on all that the one before it fails on, and on more. */
export const FAIL_ON_LEVELS = ['never', 'error', 'warning', 'skipped'] as const;
export type FailOn = (typeof FAIL_ON_LEVELS)[number];

/** The lowest severity of a finding that fails a run; null where none does. */
export function lowestFailing(failOn: FailOn): Severity | null {
  if (failOn === 'never') return null;
  return failOn === 'error' ? 'error' : 'warning';
}

/** 0 nothing that `failOn` fails on, 1 findings, 3 could not look (also under `never`). */
export type ReportExitCode = 0 | 1 | 3;

/** The exit code that the checks deserve under `failOn`. */
export function exitCodeOf(checks: readonly CheckResult[], failOn: FailOn): ReportExitCode {
  const lowest = lowestFailing(failOn);
  const findings = checks.flatMap((check) => check.findings);
  if (lowest !== null && findings.some(({ severity }) => compareSeverity(severity, lowest) <= 0)) {
    return 1;
  }
  const outcome = outcomeOf(checks);
  // Under `skipped` it is asked for that something is looked at, and nothing was.
  return outcome === 'incomplete' || (outcome === 'skipped' && failOn === 'skipped') ? 3 : 0;
}

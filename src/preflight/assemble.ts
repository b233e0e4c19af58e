import type { CheckResult } from '../report/check.js';
import { type FailOn, lowestFailing, outcomeOf } from '../report/outcome.js';
import type { Redactor } from '../report/redaction.js';
import type { Report } from '../report/report.js';
import { rootCauses } from '../report/root-cause.js';
import { type Asked, standingOf } from '../report/standing.js';
import { TOOL } from '../report/tool.js';

/** What a run found besides its checks. */
export type ReportParts = Partial<
  Pick<
    Report,
    | 'ci'
    | 'identity'
    | 'chain'
    | 'trust'
    | 'leaks'
    | 'log'
    | 'failures'
    | 'trails'
    | 'scan'
    | 'expectations'
    | 'advice'
  >
>;

/**
 * Puts a report together and sends it through the one redaction door: nothing downstream ever
 * sees an unredacted report.
 */
export function assemble(
  checks: readonly CheckResult[],
  parts: ReportParts,
  failOn: FailOn,
  redactor: Redactor,
  asked: Asked,
): Report {
  const errors = rootCauses(checks);
  // Where a warning may be what failed the step, it deserves the headline.
  const causes =
    errors.length === 0 && lowestFailing(failOn) === 'warning'
      ? rootCauses(checks, 'warning')
      : errors;
  const { identity = null, chain = [], trust = null, leaks = [], log = [] } = parts;
  return redactor.deep({
    version: 1,
    tool: TOOL,
    outcome: outcomeOf(checks),
    ...(parts.ci === undefined ? {} : { ci: parts.ci }),
    rootCauses: causes,
    checks,
    identity,
    chain,
    trust,
    leaks,
    log,
    ...(parts.failures === undefined ? {} : { failures: parts.failures }),
    ...(parts.trails === undefined ? {} : { trails: parts.trails }),
    ...(parts.scan === undefined ? {} : { scan: parts.scan }),
    standing: standingOf({ checks, chain, identity, trust }, asked),
    ...(parts.expectations === undefined ? {} : { expectations: parts.expectations }),
    ...(parts.advice === undefined ? {} : { advice: parts.advice }),
  });
}

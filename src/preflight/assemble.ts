import type { CheckResult } from '../report/check.js';
import { outcomeOf } from '../report/outcome.js';
import type { Redactor } from '../report/redaction.js';
import type { Report } from '../report/report.js';
import { rootCauses } from '../report/root-cause.js';
import type { Severity } from '../report/severity.js';
import { TOOL } from '../report/tool.js';

/** What a run found besides its checks. */
export type ReportParts = Partial<
  Pick<Report, 'ci' | 'identity' | 'chain' | 'trust' | 'leaks' | 'scan'>
>;

/**
 * Puts a report together and sends it through the one redaction door: nothing downstream ever
 * sees an unredacted report.
 */
export function assemble(
  checks: readonly CheckResult[],
  parts: ReportParts,
  failOn: Severity | 'never',
  redactor: Redactor,
): Report {
  const errors = rootCauses(checks);
  // With fail-on: warning, a warning may be what failed the step: then it deserves the headline.
  const causes =
    errors.length === 0 && failOn === 'warning' ? rootCauses(checks, 'warning') : errors;
  return redactor.deep({
    version: 1,
    tool: TOOL,
    outcome: outcomeOf(checks),
    ...(parts.ci === undefined ? {} : { ci: parts.ci }),
    rootCauses: causes,
    checks,
    identity: parts.identity ?? null,
    chain: parts.chain ?? [],
    trust: parts.trust ?? null,
    leaks: parts.leaks ?? [],
    ...(parts.scan === undefined ? {} : { scan: parts.scan }),
  });
}

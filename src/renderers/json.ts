import type { ChainView } from '../report/chain-view.js';
import type { Snippet } from '../report/evidence.js';
import type { Finding } from '../report/finding.js';
import type { Report } from '../report/report.js';
import type { RootCause } from '../report/root-cause.js';

/**
 * The report for machines: the contract is `report.schema.json`, beside this file. Everything
 * outside printable ASCII is escaped, so a terminal or a job's log cannot be steered by it.
 */
export function render(report: Report): string {
  const causes = report.rootCauses.map(causeOf);
  const json = JSON.stringify(
    {
      version: report.version,
      outcome: report.outcome,
      rootCause: causes[0] ?? null,
      rootCauses: causes,
      checks: report.checks.map((result) => ({
        check: result.check,
        status: result.status,
        ...(result.status === 'answered' ? {} : { reason: result.reason }),
        looked: result.looked,
        gaps: result.gaps,
        findings: result.findings.map(findingOf),
      })),
      identity: report.identity,
      chain: report.chain.map(viewOf),
      trust: report.trust,
      leaks: report.leaks,
      log: [],
      ...(report.scan === undefined ? {} : { scan: report.scan }),
    },
    null,
    2,
  );
  return `${json
    .replace(
      /[^\n\u0020-\u007e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    // The runner takes `##[...]` for a command wherever it stands in a line.
    .replaceAll('##[', '##\\u005b')}\n`;
}

/** A cause by its kind: its values stand in the reason and in what was looked at. */
function viewOf(view: ChainView) {
  return {
    ...view,
    // Told by the attempts, and by where the endpoint is from.
    cause: undefined,
    endpoint: view.endpoint && { ...view.endpoint, inProfile: undefined },
    attempts: view.attempts.map((attempt) => ({ ...attempt, cause: attempt.cause.kind })),
  };
}

function causeOf({ question, finding, consequences }: RootCause) {
  return {
    question,
    ...findingOf(finding),
    consequences: consequences.map(({ ruleId, fingerprint }) => ({ ruleId, fingerprint })),
  };
}

function findingOf(finding: Finding) {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    title: finding.title,
    why: finding.why,
    fix: [finding.fix, ...finding.paste.map(asText)].join('\n\n'),
    paste: finding.paste,
    location: finding.location,
    evidence: finding.evidence,
    fingerprint: finding.fingerprint,
    references: finding.references,
  };
}

function asText({ language, target, code }: Snippet): string {
  return `${target === undefined ? language : `${target} (${language})`}:\n${code}`;
}

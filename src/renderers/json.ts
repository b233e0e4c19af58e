import { ATTEMPT, CHAIN_VIEW, type ChainView, type PrintedView } from '../report/chain-view.js';
import type { Snippet } from '../report/evidence.js';
import { whereItStands } from './snippets.js';
import type { Finding, PrintedFinding } from '../report/finding.js';
import { FINDING } from '../report/finding-form.js';
import type { Fields } from '../report/form/form.js';
import { type PrintedReport, REPORT, type Report } from '../report/report.js';
import type { RootCause } from '../report/root-cause.js';
import { asciiJson } from './ascii-json.js';

/**
 * The report for machines. The contract is `report.schema.json`, beside this file, which is made
 * from the same form as the type (see {@link REPORT}).
 */
export function render(report: Report): string {
  const causes = report.rootCauses.map(causeOf);
  const whole: PrintedReport = {
    ...report,
    rootCause: causes[0] ?? null,
    rootCauses: causes,
    checks: report.checks.map((check) => ({ ...check, findings: check.findings.map(findingOf) })),
    chain: report.chain.map(viewOf),
  };
  return asciiJson(inOrder(REPORT.fields, whole));
}

/** A cause by its kind: its values stand in the reason and in what was looked at. */
function viewOf(view: ChainView): PrintedView {
  return {
    ...inOrder(CHAIN_VIEW.fields, view as unknown as PrintedView),
    ...(view.endpoint === undefined
      ? {}
      : { endpoint: { url: view.endpoint.url, from: view.endpoint.from } }),
    attempts: view.attempts.map((attempt) =>
      inOrder(ATTEMPT.fields, { ...attempt, cause: attempt.cause.kind }),
    ),
  };
}

function causeOf({
  question,
  finding,
  consequences,
}: RootCause): PrintedReport['rootCauses'][number] {
  return {
    question,
    ...findingOf(finding),
    consequences: consequences.map(({ ruleId, fingerprint }) => ({ ruleId, fingerprint })),
  };
}

function findingOf(finding: Finding): PrintedFinding {
  const fix = [finding.fix, ...finding.paste.map(asText)].join('\n\n');
  return inOrder(FINDING.fields, { ...finding, fix });
}

/** The fix of a printed finding without the snippets that were put behind it. */
export function fixAlone({ fix, paste }: PrintedFinding): string {
  const behind = paste.map((snippet) => `\n\n${asText(snippet)}`).join('');
  return fix.slice(0, fix.length - behind.length);
}

/** The fields that the form names, and no others, in its order. */
function inOrder<Printed extends object>(fields: Fields, printed: Printed): Printed {
  const names = Object.keys(fields).filter((name) => Object.hasOwn(printed, name));
  return Object.fromEntries(names.map((name) => [name, printed[name as keyof Printed]])) as Printed;
}

function asText(snippet: Snippet): string {
  const { language, place, target, code } = snippet;
  const where = place === undefined ? target : whereItStands(snippet);
  return `${where === undefined ? language : `${where} (${language})`}:\n${code}`;
}

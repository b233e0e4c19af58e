import { placeWords } from '../report/ci.js';
import type { CheckResult } from '../report/check.js';
import type { Finding } from '../report/finding.js';
import { inert } from '../report/inert.js';
import type { Report } from '../report/report.js';
import { counted, fewOf, listed, originOf } from './names.js';

/** A report in a few lines of prose (backticks set code), the same for every format. */
export interface Verdict {
  /** The outcome, or `nothing` when no check was answered: that is not a pass. */
  readonly mark: Report['outcome'] | 'nothing';
  /** One line, for when no finding is the headline. */
  readonly headline: string;
  /** Who this job is, where AWS said so. */
  readonly who: string | null;
  /** What was asked for and not seen, and why: incomplete checks, then gaps. */
  readonly unseen: readonly string[];
  /** What nothing asked for. */
  readonly skipped: readonly string[];
}

/** Says how a run ended, without claiming anything of what was not looked at. */
export function verdictOf(report: Report): Verdict {
  const answered = report.checks.filter(({ status }) => status === 'answered');
  const mark = report.outcome === 'passed' && answered.length === 0 ? 'nothing' : report.outcome;
  return {
    mark,
    headline: headline(mark, report, answered),
    who: who(report),
    unseen: [...reasons(report, 'incomplete', 'Could not look at'), ...gapsOf(report)],
    skipped: reasons(report, 'skipped', 'Skipped'),
  };
}

/** Findings that neither are a root cause nor follow from one, in the order of the checks. */
export function otherFindings(report: Report): Finding[] {
  const told = new Set(
    report.rootCauses.flatMap(({ finding, consequences }) => [finding, ...consequences]).map(keyOf),
  );
  return report.checks
    .flatMap(({ findings }) => findings)
    .filter((finding) => !told.has(keyOf(finding)));
}

/** Redaction copies a report, so the same finding need not be the same object. */
function keyOf({ ruleId, fingerprint }: Finding): string {
  return `${ruleId} ${fingerprint}`;
}

function headline(mark: Verdict['mark'], report: Report, answered: readonly CheckResult[]): string {
  const names = listed(answered.map(({ check }) => check));
  switch (mark) {
    case 'nothing':
      return 'Nothing was looked at';
    case 'failed':
      return 'Failed';
    case 'passed':
      return passed(report, names);
    case 'incomplete': {
      const blind = report.checks.filter(({ status }) => status === 'incomplete');
      const clean = answered.filter(({ findings }) => findings.length === 0);
      return [
        `Incomplete: could not look at ${listed(blind.map(({ check }) => check)) || 'everything'}`,
        ...(clean.length === 0
          ? []
          : [`nothing wrong in ${listed(clean.map(({ check }) => check))}`]),
      ].join('; ');
    }
  }
}

function passed(report: Report, names: string): string {
  const found = remarks(otherFindings(report));
  if (onlyTraced(report)) {
    return `Traced which credentials each SDK takes${found}; AWS was not asked`;
  }
  if (report.checks.every(({ check }) => check === 'trust') && report.identity === null) {
    return report.trust?.verdict === 'accepted'
      ? `The trust policy accepts these claims${found}; AWS was not asked`
      : `Looked for what is wrong in the trust policy${found || ', and found nothing'}; whether it accepts a job was not asked`;
  }
  return `Passed${found}: ${names}`;
}

/** A trace of the chains says where credentials would come from, not that they are any good. */
function onlyTraced({ checks, chain, identity }: Report): boolean {
  return (
    identity === null && chain.length > 0 && checks.every(({ check }) => check === 'credentials')
  );
}

function remarks(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [counted(length, severity)];
  });
  return counts.length === 0 ? '' : `, with ${listed(counts)}`;
}

function who({ identity, ci = 'github-actions' }: Report): string | null {
  if (identity === null) return null;
  const until =
    identity.expiresAt === null
      ? 'no expiry known'
      : `valid until \`${inert(identity.expiresAt)}\``;
  return `${placeWords(ci).whoIs} \`${inert(identity.arn)}\` in account \`${inert(identity.account)}\`, with credentials from ${originOf(identity.provider)}, ${until}.`;
}

/** One line per reason: checks that share it are named together. */
function reasons(report: Report, status: 'incomplete' | 'skipped', words: string): string[] {
  const byReason = new Map<string, string[]>();
  for (const result of report.checks) {
    if (result.status !== status) continue;
    byReason.set(result.reason, [...(byReason.get(result.reason) ?? []), result.check]);
  }
  return [...byReason].map(([reason, checks]) => `${words} ${listed(checks)}: ${reason}`);
}

function gapsOf(report: Report): string[] {
  return report.checks.flatMap(({ check, gaps }) =>
    fewOf(gaps).map((gap) => `Not seen by ${check}: ${gap}`),
  );
}

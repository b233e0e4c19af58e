import { placeWords } from '../report/ci.js';
import type { CheckResult } from '../report/check.js';
import type { ChainView } from '../report/chain-view.js';
import type { Failure } from '../report/failure.js';
import type { Finding } from '../report/finding.js';
import type { Identity } from '../report/identity.js';
import { inert } from '../report/inert.js';
import type { Report } from '../report/report.js';
import { showSize } from '../report/size.js';
import { listed } from '../report/inert.js';
import { adviceHeadline } from './advice-facts.js';
import { counted, fewOf, originOf, withArticle } from './names.js';

/** A report in a few lines of prose (backticks set code), the same for every format. */
export interface Verdict {
  readonly mark: Report['outcome'];
  /** One line without a full stop, for when no finding is the headline. It may hold what AWS said. */
  readonly headline: string;
  /** Who this job is, where AWS said so; or where it failed, where that was asked. */
  readonly who: string | null;
  /** What was asked for and not seen, and why: incomplete checks, then gaps. */
  readonly unseen: readonly string[];
  /** What nothing asked for. */
  readonly skipped: readonly string[];
  /** What is worth knowing of an answer, such as keys that are allowed. */
  readonly notes: readonly string[];
}

/** Beside a cause that was found: where the job failed. */
function whatFailed({ failures = [], outcome, rootCauses }: Report): string | null {
  const isTold = outcome !== 'failed' || rootCauses.length === 0;
  return failures.length === 0 || isTold ? null : `${failedAt(failures)}.`;
}

/** Says how a run ended, without claiming anything of what was not looked at. */
export function verdictOf(report: Report): Verdict {
  const answered = report.checks.filter(({ status }) => status === 'answered');
  const mark = report.outcome;
  return {
    mark,
    headline: headline(mark, report, answered),
    who: who(report) ?? whatFailed(report),
    unseen: [...reasons(report, 'incomplete', 'Could not look at'), ...gapsOf(report)],
    skipped: reasons(report, 'skipped', 'Skipped'),
    notes: report.checks.flatMap(({ notes = [] }) => notes),
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
  switch (mark) {
    case 'skipped':
      return report.standing.asked === 'advice' && report.advice !== undefined
        ? adviceHeadline(report.advice)
        : 'Skipped: nothing was looked at';
    case 'failed':
      return 'Failed';
    case 'passed':
      return passed(report, answered);
    case 'incomplete': {
      if (report.failures !== undefined && report.failures.length > 0) {
        const why = report.rootCauses.length > 0 ? 'this may be why' : 'why is not known from here';
        return `${failedAt(report.failures)}; ${why}`;
      }
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

function passed(report: Report, answered: readonly CheckResult[]): string {
  const found = remarks(report.checks.flatMap(({ findings }) => findings));
  switch (report.standing.asked) {
    case 'chain':
      // A trace says where credentials would come from, not that they are any good.
      return `Traced which credentials each SDK takes${found}; AWS was not asked`;
    case 'policy':
      return report.trust?.verdict === 'accepted'
        ? `The trust policy accepts these claims${found}; AWS was not asked`
        : `Looked for what is wrong in the trust policy${found || ', and found nothing'}; whether it accepts a job was not asked`;
    case 'workflow':
      return `Read the workflow's files${found || ', and found nothing wrong'}; nothing was run`;
    case 'log':
      return `No message in the log says that AWS failed it${found}; ${seen(report, answered).join('; ')}`;
    case 'after':
    case 'failed-jobs':
      return `${failedAt(report.failures ?? [])}; AWS is not known to be the cause${found}`;
    case 'job':
    case 'advice':
    case 'leaks':
      return `Passed${found}: ${seen(report, answered).join('; ')}`;
  }
}

/** Which jobs failed, and at which step. */
function failedAt(failures: readonly Failure[]): string {
  const [first, ...more] = failures;
  if (first === undefined) return 'No job has failed';
  const step = first.step === null ? '' : ` at its step \`${inert(first.step)}\``;
  const others = more.length === 0 ? '' : `, and ${counted(more.length, 'more job')}`;
  return `The job \`${inert(first.job)}\` failed${step}${others}`;
}

/** What a pass rests on: who the job is, and how much was searched. */
function seen({ identity, chain, leaks }: Report, answered: readonly CheckResult[]): string[] {
  const has = (name: CheckResult['check']) => answered.some(({ check }) => check === name);
  return [
    ...(identity === null
      ? answered
          .map(({ check }) => check)
          .filter((check) => check !== 'leaks' && check !== 'secrets' && check !== 'log')
      : [
          `${inert(identity.arn)}${viewOf(identity, chain)}${has('account') ? ', as expected' : ''}${has('permissions') ? ', whose policies allow what is required' : ''}`,
        ]),
    ...answered.flatMap((result) => {
      if (result.check === 'secrets')
        return [`${counted(result.looked.length, 'secret')} in order`];
      return result.check === 'leaks' ? [searched(result, leaks)] : [];
    }),
  ];
}

/** ` (as the AWS CLI sees it)`, where the SDKs of the job differ. */
function viewOf({ dialect }: Identity, chain: readonly ChainView[]): string {
  const sdk = chain.find((view) => view.dialect === dialect)?.names.long;
  return sdk === undefined ? '' : ` (as ${withArticle(sdk)} sees it)`;
}

/** `no key in 214 files (3.1 MB)`. Files of a history are told by their contents, each once. */
function searched({ findings, scanned }: CheckResult, leaks: Report['leaks']): string {
  const none = leaks.some(({ allowed }) => allowed !== undefined) ? 'no other key' : 'no key';
  const found = findings.length === 0 ? none : counted(findings.length, 'finding');
  if (scanned === undefined) return found;
  const { commits, bytes } = scanned;
  // Staged contents are counted as what is read as well.
  const files = scanned.files > 0 ? scanned.files : scanned.blobs;
  const parts = [
    ...(commits > 0 ? [counted(commits, 'commit')] : []),
    ...(files > 0 ? [counted(files, 'file')] : []),
  ];
  // A cache says that the rest was clean, or other machines look at it.
  if (parts.length === 0) return `${found}: nothing was left to scan`;
  return `${found} in ${parts.join(', ')}${bytes > 0 ? ` (${showSize(bytes)})` : ''}`;
}

function remarks(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [counted(length, severity)];
  });
  return counts.length === 0 ? '' : `, with ${listed(counts)}`;
}

function who({ identity, chain, ci = 'github-actions' }: Report): string | null {
  if (identity === null) return null;
  const until =
    identity.expiresAt === null
      ? 'no expiry known'
      : `valid until \`${inert(identity.expiresAt)}\``;
  return `${placeWords(ci).whoIs} \`${inert(identity.arn)}\`${viewOf(identity, chain)} in account \`${inert(identity.account)}\`, with credentials from ${originOf(identity.provider)}, ${until}.`;
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

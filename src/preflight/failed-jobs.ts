import type { Explanation } from '../catalogue/explain.js';
import { failedStep, hasFailed } from '../facts/after/failed-step.js';
import { gatherEvent } from '../facts/job/gather-event.js';
import { runAddress } from '../facts/job/run-address.js';
import { gatherLog, prepareCatalogue } from '../facts/log/gather-log.js';
import { cluesOfLabels, cluesOfRun } from '../facts/log/job-of-log.js';
import type { LogFacts, LogReading } from '../facts/log/log-facts.js';
import type { CheckResult } from '../report/check.js';
import type { Failure } from '../report/failure.js';
import { answered, incomplete, judge, skipped } from '../report/judge.js';
import type { Redactor } from '../report/redaction.js';
import type { Report } from '../report/report.js';
import { logRules } from '../rules/log/index.js';
import type { Settings } from '../settings/settings.js';
import type { GitHubRuns, RunJob } from '../world/github.js';
import type { World } from '../world/world.js';
import { assemble, type ReportParts } from './assemble.js';
import { gapsOfLog, lookedAtLog, messagesOf, unexplained } from './explain-log.js';
import { hideAccounts } from './hide-accounts.js';
import { judgeLeaks } from './judge-leaks.js';

/** What it takes to read the logs of a run. */
export interface RunWorld {
  readonly world: Pick<World, 'environment' | 'files'>;
  readonly github: GitHubRuns;
  readonly redactor: Redactor;
  mask?(values: readonly string[]): void;
}

/** A matrix fails as a whole, and says the same a hundred times. */
const MOST_LOGS = 20;

interface ReadJob {
  readonly job: RunJob;
  readonly name: string;
  readonly reading: LogReading;
}

/** Says why jobs of this run have failed, by their logs. The worst comes first. */
export async function explainFailedJobs(
  settings: Settings,
  { world, github, redactor, mask }: RunWorld,
): Promise<Report> {
  const { variables } = world.environment;
  const { job: own } = await gatherEvent(world);
  const { ci } = own;
  const end = (checks: readonly CheckResult[], parts: ReportParts = {}): Report => {
    if (settings.maskAccountId) mask?.(hideAccounts([checks, parts], redactor));
    return assemble(checks, { ci, ...parts }, settings.failOn, redactor, 'failed-jobs');
  };
  const address = runAddress(variables, settings.githubToken);
  if (address.kind === 'none') return end([incomplete('log', address.reason)]);
  const jobs = await github.jobsOf(address.run);
  if (jobs.kind === 'failed') {
    return end([incomplete('log', `the jobs of this run: ${jobs.reason}`)]);
  }
  const failed = jobs.value.filter(hasFailed);
  if (failed.length === 0) return end([skipped('log', 'no job of this run has failed')]);

  const catalogue = prepareCatalogue();
  const read: ReadJob[] = [];
  for (const job of failed.slice(0, MOST_LOGS)) {
    const name = `the log of ${job.name}`;
    const opening = /^\d{1,20}$/.test(job.id)
      ? await github.logOf(address.run, job.id, settings.allowEndpoints)
      : ({ kind: 'unreadable', reason: 'GitHub gives the job no id' } as const);
    const clues = { ...cluesOfRun(own), ...cluesOfLabels(job.labels) };
    const reading = await gatherLog(name, opening, { clues, catalogue });
    read.push({ job, name, reading });
  }
  const ordered = read.toSorted((a, b) => rank(a) - rank(b) || endOf(a.job) - endOf(b.job));
  const logs = ordered.flatMap(({ job, reading }) =>
    reading.kind === 'read' ? [{ job, ...reading }] : [],
  );
  const bytes = logs.reduce((sum, log) => sum + log.bytes, 0);
  const scanned = { files: logs.length, blobs: 0, commits: 0, bytes };
  const hits = logs.flatMap((log) => log.hits);
  const leaks = judgeLeaks(
    { at: 'the logs of the jobs that failed', ci },
    { kind: 'scanned', hits, scanned, gaps: [] },
    redactor.text,
  );
  return end([leaks.check, checkOf(ordered, failed.length, redactor)], {
    leaks: leaks.leaks,
    failures: ordered.map(failureOf),
    log: logs.flatMap(({ job, facts }) =>
      messagesOf(facts.explanation).map((message) => ({ ...message, job: job.name })),
    ),
  });
}

function checkOf(read: readonly ReadJob[], failed: number, redactor: Redactor): CheckResult {
  const explained = sameOnce(
    read.flatMap(({ reading }) =>
      reading.kind === 'read' && reading.facts.explanation.cause !== null ? [reading.facts] : [],
    ),
  );
  const findings = explained.flatMap((facts) => judge(logRules, facts, redactor.text));
  const looked = read.flatMap(({ reading }) =>
    reading.kind === 'read' ? [lookedAtLog(reading.facts)] : [],
  );
  const gaps = [
    ...read.flatMap(({ name, reading }) => gapsOf(name, reading)),
    ...(failed > read.length ? [`${failed - read.length} more jobs have failed`] : []),
  ];
  const [first = 'no log was read'] = gaps;
  if (findings.length > 0) return answered('log', findings, looked, gaps);
  return incomplete('log', first, { looked, gaps: gaps.slice(1) });
}

function gapsOf(name: string, reading: LogReading): string[] {
  // The reason names the log.
  if (reading.kind === 'unreadable') return [reading.reason];
  const { facts, cutOff } = reading;
  const { explanation } = facts;
  const gaps = gapsOfLog(facts, cutOff);
  if (explanation.lines === 0) return [`${name} is empty`, ...gaps];
  return explanation.cause === null ? [`${name}: ${unexplained(explanation)}`, ...gaps] : gaps;
}

/** What failed several jobs is told once: a matrix fails as a whole. */
function sameOnce(logs: readonly LogFacts[]): LogFacts[] {
  const byCause = new Map<string, LogFacts[]>();
  for (const log of logs) {
    const key = keyOf(log.explanation);
    byCause.set(key, [...(byCause.get(key) ?? []), log]);
  }
  return [...byCause.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, alsoIn: others.map(({ name }) => name) }],
  );
}

function keyOf({ cause }: Explanation): string {
  if (cause === null) return '';
  const [best] = cause.causes;
  return [cause.sighting.entry.id, best?.cause.id, JSON.stringify(cause.sighting.values)].join(' ');
}

/** What is proved goes before what is likely, and that before what nobody can tell. */
function rank({ reading }: ReadJob): number {
  if (reading.kind === 'unreadable') return 3;
  const { cause } = reading.facts.explanation;
  if (cause === null) return 2;
  return cause.causes[0]?.standing === 'confirmed' ? 0 : 1;
}

function endOf(job: RunJob): number {
  return failedStep(job)?.completedAt ?? job.completedAt ?? Number.MAX_SAFE_INTEGER;
}

function failureOf({ job, reading }: ReadJob): Failure {
  const step = failedStep(job);
  const ended = step?.completedAt ?? job.completedAt;
  return {
    job: job.name,
    step: step?.name ?? null,
    endedAt: ended === null ? null : new Date(ended).toISOString(),
    log: reading.kind === 'read' ? 'read' : 'not-read',
  };
}

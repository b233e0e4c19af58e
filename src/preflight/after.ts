import type { AfterFacts, FailedStep } from '../facts/after/after-facts.js';
import { changedEnvironment } from '../facts/after/changed-variables.js';
import { credentialsTakenAt, failedStep, jobOf, ownStepName } from '../facts/after/failed-step.js';
import { leftBehind, type NamedValue } from '../facts/after/left-behind.js';
import type { SavedState } from '../facts/after/saved-state.js';
import type { EventFacts } from '../facts/job/gather-event.js';
import { runAddress } from '../facts/job/run-address.js';
import type { CheckResult } from '../report/check.js';
import { judge } from '../report/judge.js';
import type { Redactor } from '../report/redaction.js';
import type { Report } from '../report/report.js';
import { afterCredentialRules } from '../rules/credentials/index.js';
import { afterSecretRules } from '../rules/secrets/index.js';
import type { Settings } from '../settings/settings.js';
import type { LookForChanges } from '../world/changed-files.js';
import type { Clock } from '../world/clock.js';
import type { Files } from '../world/files.js';
import type { Environment } from '../world/environment.js';
import type { GitHubRuns, RunJob, RunStep } from '../world/github.js';
import type { LogOpening } from '../world/log.js';
import { checksOf, earlierFinding } from './after-checks.js';
import { askLog } from './after-log.js';
import { assemble } from './assemble.js';
import { hideAccounts } from './hide-accounts.js';

/** What is asked of a job that has failed. */
export interface AfterAsked {
  readonly settings: Settings;
  readonly state: SavedState;
  readonly event: EventFacts;
  /** GitHub's id of the job, which is that of its check run; empty where the runner does not say. */
  readonly checkRunId: string;
  /** The file that holds the job, where another workflow called it; empty where none did. */
  readonly calledWorkflow: string;
  /** What the job is called where GitHub's API cannot be asked. */
  readonly jobName: string;
  /** The job's own secrets, by the names that it gives them. */
  readonly secrets: readonly NamedValue[];
}

export interface AfterWorld {
  readonly environment: Environment;
  readonly files: Files;
  readonly clock: Clock;
  readonly github: GitHubRuns;
  readonly lookForChanges: LookForChanges;
  readonly openLog: (path: string) => Promise<LogOpening>;
  readonly redactor: Redactor;
  mask?(values: readonly string[]): void;
}

/** What is to be said of a job that has failed: a report, or that this action's own step failed it. */
export type AfterAnswer =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'own-step' }
  /** This action's own step failed, and nothing tells whether the job went on after it. */
  | { readonly kind: 'perhaps-own-step'; readonly reason: string };

/** Says why this job has failed, by what was seen before, and what has changed since. */
export async function explainAfter(asked: AfterAsked, world: AfterWorld): Promise<AfterAnswer> {
  const { settings, state, event } = asked;
  const { environment, clock, redactor } = world;
  const { ci } = event.job;
  const found = await findJob(asked, world);
  const failed = found.kind === 'found' ? failedStep(found.job) : null;
  const own = found.kind === 'found' ? ownStepName(found.job) : null;
  if (state.exitCode !== 0) {
    if (found.kind === 'unknown') return { kind: 'perhaps-own-step', reason: found.reason };
    if (failed === null) return { kind: 'perhaps-own-step', reason: NOT_TOLD };
    if (isOwnStep(state, failed, own)) return { kind: 'own-step' };
  }
  const step: FailedStep | null =
    failed === null || found.kind !== 'found'
      ? null
      : {
          name: failed.name,
          startedAt: failed.startedAt,
          endedAt: failed.completedAt,
          credentialsAt: credentialsTakenAt(
            found.job,
            state.at,
            failed.completedAt ?? Number.MAX_SAFE_INTEGER,
          ),
        };
  const workspace = environment.variables.GITHUB_WORKSPACE ?? environment.cwd;
  const facts: AfterFacts = {
    state,
    now: clock.now(),
    step,
    environment: changedEnvironment(state, environment.variables),
    left: await leftBehind(workspace, state.at, asked.secrets, world),
  };
  const log = await askLog(asked, facts, world);
  const credentials = judge(afterCredentialRules, facts, redactor.text, ci);
  const secrets = judge(afterSecretRules, facts, redactor.text, ci);
  const earlier = earlierFinding(
    state,
    // A line of the log is nearer to the failure.
    log.check.findings.length > 0 ? 'present' : 'granted',
  );
  const findings = [...(earlier === null ? [] : [earlier]), ...credentials, ...secrets];
  const checks = [
    ...checksOf(findings, facts, asked.calledWorkflow),
    ...(found.kind === 'found' ? [log.check] : [withGap(log.check, found.reason)]),
  ];
  const name = found.kind === 'found' ? found.job.name : asked.jobName;
  const failures = [
    {
      job: name,
      step: step?.name ?? null,
      endedAt: step?.endedAt == null ? null : new Date(step.endedAt).toISOString(),
      log: log.read ? ('read' as const) : ('not-read' as const),
    },
  ];
  const parts = { ci, failures, log: log.messages };
  if (settings.maskAccountId) world.mask?.(hideAccounts([checks, parts], redactor));
  // Nothing more is failed by it, so a warning may be what the reader came for.
  return { kind: 'report', report: assemble(checks, parts, 'warning', redactor, 'after') };
}

/** How often GitHub is asked which step failed, and how long is waited in between. */
const MOST_ASKED = 3;
const PAUSE_MS = 2000;
const NOT_TOLD = 'GitHub does not tell yet which step failed';

type JobFound =
  | { readonly kind: 'found'; readonly job: RunJob }
  | { readonly kind: 'unknown'; readonly reason: string };

async function findJob(
  { settings, checkRunId }: AfterAsked,
  { environment, github, clock }: AfterWorld,
): Promise<JobFound> {
  const unknown = (reason: string): JobFound => ({
    kind: 'unknown',
    reason: `which step failed is not known: ${reason}`,
  });
  if (checkRunId === '') return unknown('this runner does not tell which job of the run this is');
  const address = runAddress(environment.variables, settings.githubToken);
  if (address.kind === 'none') return unknown(address.reason);
  let job: RunJob | null = null;
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    // The runner tells GitHub of its steps a little later than they end.
    if (asked > 0) await clock.sleep(PAUSE_MS);
    const jobs = await github.jobsOf(address.run);
    if (jobs.kind === 'failed') return unknown(jobs.reason);
    job = jobOf(jobs.value, checkRunId);
    if (job !== null && failedStep(job) !== null) break;
  }
  return job === null ? unknown("GitHub's API does not list this job") : { kind: 'found', job };
}

/** By its name; where GitHub tells none, by having begun before this action had looked, to the second. */
function isOwnStep({ at }: SavedState, failed: RunStep, own: string | null): boolean {
  if (own !== null && failed.name !== own) return false;
  const { startedAt, completedAt } = failed;
  const second = own === null ? 1000 : 0;
  return (
    startedAt !== null &&
    startedAt + second <= at &&
    (completedAt === null || at <= completedAt + 1000)
  );
}

function withGap(check: CheckResult, gap: string): CheckResult {
  return { ...check, gaps: [...check.gaps, gap] };
}

import type { Settings } from '../../settings/settings.js';
import { approvalAfter, credentialsStepBefore } from '../../workflow/job/long-steps.js';
import { type RoleStep, timeoutMinutesOf } from '../../workflow/job/role-step.js';
import type { World } from '../../world/world.js';
import type { RunningWorkflow } from '../workflow/gather-workflow.js';

/** How long the job may run, and how long its session was asked for. */
export interface LastingFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Null where the workflow is not here, or leaves it to GitHub (six hours). */
  readonly timeoutMinutes: number | null;
  /** An action that waits for somebody, later in this job. */
  readonly approval: { readonly uses: string; readonly line: number } | null;
  /** The session that was asked for; null where nothing says how long. */
  readonly session: {
    readonly seconds: number;
    /** Whether somebody wrote that number, or it is the default. */
    readonly stated: boolean;
    /** By another role's session, which AWS ends after an hour. */
    readonly chained: boolean;
  } | null;
  /** AWS_CREDENTIAL_EXPIRATION, in milliseconds since the epoch. */
  readonly expiration: number | null;
}

const DEFAULT_SECONDS = 3600;

/** Puts together what tells whether the session outlasts the job. */
export function lastingFacts(
  { role }: Settings,
  workflow: RunningWorkflow | null,
  step: RoleStep | null,
  chained: boolean,
  { clock, environment }: Pick<World, 'clock' | 'environment'>,
): LastingFacts {
  const told = Date.parse(environment.variables.AWS_CREDENTIAL_EXPIRATION ?? '');
  const approval = workflow === null ? null : approvalAfter(workflow.job, workflow.own);
  return {
    now: clock.now(),
    timeoutMinutes: workflow === null ? null : timeoutMinutesOf(workflow.job),
    approval,
    session: sessionOf(role, workflow, step, chained),
    expiration: Number.isNaN(told) ? null : told,
  };
}

function sessionOf(
  role: Settings['role'],
  workflow: RunningWorkflow | null,
  step: RoleStep | null,
  chained: boolean,
): LastingFacts['session'] {
  if (role !== null) {
    // What the deploy's own step asks for counts, unless our input says otherwise.
    const own = role.durationSeconds === DEFAULT_SECONDS ? null : role.durationSeconds;
    const seconds = own ?? step?.durationSeconds ?? null;
    return { seconds: seconds ?? DEFAULT_SECONDS, stated: seconds !== null, chained };
  }
  if (workflow === null) return null;
  const before = credentialsStepBefore(workflow.job, workflow.own);
  if (before === null) return null;
  const { seconds } = before;
  return {
    seconds: seconds ?? DEFAULT_SECONDS,
    stated: seconds !== null,
    chained: before.chained,
  };
}

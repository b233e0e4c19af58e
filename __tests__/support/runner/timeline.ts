import type { ToldJob, ToldStep } from '../github/actions-api.js';
import type { PlannedJob, PlannedStep } from '../scenario/read/steps.js';

/** When our step began and ended, and how. */
export interface OwnStep {
  readonly name: string;
  readonly conclusion: 'success' | 'failure';
  readonly startedAt: number;
  readonly completedAt: number;
}

/** The steps of this job as GitHub tells them: those before ours, ours, those after, and ours again. */
export function stepsOf(planned: readonly PlannedStep[], own: OwnStep): ToldStep[] {
  const before = planned.filter((step) => step.before);
  const spent = before.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const after = timed(
    planned.filter((step) => !step.before),
    own.completedAt,
  );
  const end = after.at(-1)?.completedAt ?? own.completedAt;
  return [
    ...timed(before, own.startedAt - spent),
    own,
    ...after,
    { name: `Post ${own.name}`, conclusion: null, startedAt: end, completedAt: null },
  ];
}

/** A job of the same run that ended before this one began. */
export function endedJob(job: PlannedJob, id: number, now: number): ToldJob {
  const { name, conclusion, labels, steps, log, logHost } = job;
  return {
    id,
    name,
    conclusion,
    labels,
    steps: timed(steps, now - 600_000),
    log,
    ...(logHost === undefined ? {} : { logHost }),
  };
}

function timed(steps: readonly PlannedStep[], from: number): ToldStep[] {
  let at = from;
  return steps.map(({ name, conclusion, seconds }) => {
    const startedAt = at;
    at += seconds * 1000;
    return { name, conclusion, startedAt, completedAt: at };
  });
}

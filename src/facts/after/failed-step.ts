import type { RunJob, RunStep } from '../../world/github.js';

/** Conclusions of a job that did not do what it was for. */
const FAILED: readonly string[] = ['failure', 'timed_out'];

/** Whether a job has ended badly. */
export function hasFailed({ status, conclusion }: RunJob): boolean {
  return status === 'completed' && conclusion !== null && FAILED.includes(conclusion);
}

/** The step that failed the job; null where none has. GitHub gives one that may fail as a success. */
export function failedStep({ steps }: RunJob): RunStep | null {
  return steps.find(({ conclusion }) => conclusion !== null && FAILED.includes(conclusion)) ?? null;
}

/** The job of a run that a check run stands for: both have the same id. */
export function jobOf(jobs: readonly RunJob[], checkRunId: string): RunJob | null {
  return jobs.find(({ id }) => id !== '' && id === checkRunId) ?? null;
}

/**
 * What our own step is called: its post is running now, and the runner calls that after it. Null where
 * GitHub does not list it yet.
 */
export function ownStepName({ steps }: RunJob): string | null {
  const running = steps.findLast(({ status }) => status === 'in_progress');
  return running?.name.startsWith('Post ') === true ? running.name.slice('Post '.length) : null;
}

/**
 * When the last step before `until` that takes credentials by configure-aws-credentials ended, by the
 * name that GitHub gives a step without one; null where none is known.
 */
export function credentialsTakenAt({ steps }: RunJob, from: number, until: number): number | null {
  const step = steps.findLast(
    ({ name, conclusion, completedAt }) =>
      name.startsWith('Run aws-actions/configure-aws-credentials@') &&
      conclusion === 'success' &&
      completedAt !== null &&
      completedAt >= from &&
      completedAt <= until,
  );
  return step?.completedAt ?? null;
}

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
 * When the last step before `until` that takes credentials by configure-aws-credentials ended, by the
 * name that GitHub gives a step without one; null where none is known.
 */
export function credentialsTakenAt({ steps }: RunJob, from: number, until: number): number | null {
  const step = steps.findLast(
    ({ name, conclusion, completedAt }) =>
      /^Run aws-actions\/configure-aws-credentials@/.test(name) &&
      conclusion === 'success' &&
      completedAt !== null &&
      completedAt >= from &&
      completedAt <= until,
  );
  return step?.completedAt ?? null;
}

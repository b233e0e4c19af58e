import { describe, expect, test } from '@jest/globals';
import {
  credentialsTakenAt,
  failedStep,
  hasFailed,
  jobOf,
  ownStepName,
} from '../../../src/facts/after/failed-step.js';
import type { RunJob, RunStep } from '../../../src/world/github.js';

const step = (about: Partial<RunStep>): RunStep => ({
  name: 'x',
  status: 'completed',
  conclusion: 'success',
  startedAt: 0,
  completedAt: 1,
  ...about,
});
const job = (...steps: RunStep[]): RunJob => ({
  id: '7',
  name: 'deploy',
  status: 'in_progress',
  conclusion: null,
  labels: [],
  completedAt: null,
  steps,
});

describe('the step that failed', () => {
  test('is the first that did, and none where all went well or still run', () => {
    const first = step({ name: 'a', conclusion: 'failure' });
    expect(failedStep(job(step({}), first, step({ conclusion: 'failure' })))).toBe(first);
    expect(
      failedStep(job(step({}), step({ conclusion: null }), step({ conclusion: 'skipped' }))),
    ).toBeNull();
  });

  test('is our own by the name of the post that is running', () => {
    const running = step({ name: 'Post Look first', status: 'in_progress', conclusion: null });
    expect(ownStepName(job(step({}), running))).toBe('Look first');
    expect(ownStepName(job(step({ name: 'Post other' })))).toBeNull();
    expect(ownStepName(job(step({ name: 'Deploy', status: 'in_progress' })))).toBeNull();
  });
});

describe('a job', () => {
  test('is found by the id of its check run, and by nothing else', () => {
    expect(jobOf([job()], '7')?.name).toBe('deploy');
    expect(jobOf([job()], 'deploy')).toBeNull();
    expect(jobOf([{ ...job(), id: '' }], '')).toBeNull();
  });

  test('has failed when it ended so, and not when it was cancelled or runs', () => {
    const ended = (conclusion: string | null, status = 'completed') =>
      hasFailed({ ...job(), status, conclusion });
    expect(
      ['failure', 'timed_out', 'success', 'cancelled', 'skipped', null].filter((one) => ended(one)),
    ).toEqual(['failure', 'timed_out']);
    expect(ended('failure', 'in_progress')).toBe(false);
  });

  test('took its credentials at the end of the last such step before the failure', () => {
    const cac = (completedAt: number, about: Partial<RunStep> = {}) =>
      step({ name: 'Run aws-actions/configure-aws-credentials@v6', completedAt, ...about });
    expect(credentialsTakenAt(job(cac(5), cac(9), cac(20)), 3, 15)).toBe(9);
    expect(credentialsTakenAt(job(cac(2), cac(9, { conclusion: 'failure' })), 3, 15)).toBeNull();
    expect(credentialsTakenAt(job(step({ name: 'Configure AWS credentials' })), 0, 15)).toBeNull();
  });
});

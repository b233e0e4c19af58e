/** A scenario that the demo plays, and what somebody who looks on has to know of it. */
export interface Story {
  /** Its folder in `__tests__/scenarios`. */
  readonly scenario: string;
  readonly told: string;
  /** What it is about to show: the action's own step, or what it says at the end of a job that failed. */
  readonly shows: 'step' | 'post';
}

/** In the order in which they are played: one that is well, then each kind of trouble. */
export const STORIES: readonly Story[] = [
  {
    scenario: 'pass-by-oidc',
    told: 'A job is about to deploy by OIDC. All is well: who it is, and what was looked at.',
    shows: 'step',
  },
  {
    scenario: 'secret-carriage-return',
    told: 'Somebody pasted the secret on Windows. AWS would only say that a signature does not match.',
    shows: 'step',
  },
  {
    scenario: 'trust-policy-star-under-equals',
    told: 'AWS says "Not authorized", as it does for nine causes. The trust policy tells which one it is.',
    shows: 'step',
  },
  {
    scenario: 'leak-added-and-removed',
    told: 'A pull request adds a key, and a later commit takes it out. Its history still tells it.',
    shows: 'step',
  },
  {
    scenario: 'after-expired-in-mid-job',
    told: 'The job began well, and failed an hour later. At its end the action says why.',
    shows: 'post',
  },
  {
    scenario: 'jobs-terraform-backend',
    told: 'The deploy failed in another job. A job of its own reads the log, and names the line.',
    shows: 'step',
  },
];

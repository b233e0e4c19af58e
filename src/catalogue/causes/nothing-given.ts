import type { Cause } from '../entry.js';

/** Nothing in the job gives credentials. */
export const nothingGiven: Cause = {
  id: 'nothing-given',
  rules: ['credentials/none-found'],
  why: 'No place where the SDK looks holds credentials: no keys in the environment, no profile, no role.',
  fix: 'Give the command credentials: in GitHub Actions run `aws-actions/configure-aws-credentials` in the same job before it; elsewhere set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or a role, in the environment of this very command.',
};

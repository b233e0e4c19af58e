import type { Cause } from '../entry.js';

/** The job may not ask for a token, so OIDC has nothing to show to STS. */
export const noIdToken: Cause = {
  id: 'no-id-token',
  when: { 'id-token': false, 'role-given': true },
  rules: ['credentials/id-token-not-granted'],
  title: 'The job may not ask for an OIDC token, so no role could be assumed',
  why: 'The job has no `id-token: write` among its `permissions`. GitHub then gives it no token, and without keys there is nothing to sign with.',
  fix: 'Add `id-token: write` (and `contents: read`) to the `permissions` of the job, and of the job that calls it where it is a reusable workflow.',
};

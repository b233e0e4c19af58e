import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS } from '../shared-steps.js';

/** A CI system that the table has no page for. */
export const otherCi: Place = {
  id: 'other-ci',
  where: 'a job of a CI system that we have no page for',
  at: { ci: ['other', 'jenkins'] },
  source: 'a role by an OIDC token of the job, or by IAM Roles Anywhere',
  offers: [],
  asGood: ['web-identity'],
  why: [
    {
      says: 'IAM trusts tokens of any issuer that follows OpenID Connect; most CI systems make one for each job.',
      page: 'provider',
    },
    {
      says: 'Where the system makes none, a certificate of your own authority gets temporary credentials by IAM Roles Anywhere.',
      page: 'rolesAnywhere',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: 'Look in the manual of your CI system for OpenID Connect, and let IAM know its issuer.',
      page: 'provider',
    },
    {
      says: 'Let the trust policy of `{role}` take only tokens with your audience and the subject of this job.',
      page: 'oidcRole',
    },
    {
      says: 'Write the token to a file outside the checkout and set `AWS_WEB_IDENTITY_TOKEN_FILE` to its path and `AWS_ROLE_ARN` to `{role}`, with no keys in the environment.',
      page: 'webIdentity',
    },
    ...LEAVE_KEYS,
  ],
  beware: [],
};

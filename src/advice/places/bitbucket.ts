import type { Place } from '../place.js';
import {
  byTokenFile,
  KEYS_LIVE_ON,
  LEAVE_KEYS,
  registerIssuer,
  SHARED_MACHINE,
} from '../shared-steps.js';

/** Bitbucket Pipelines. */
export const bitbucket: Place = {
  id: 'bitbucket',
  where: 'a step of Bitbucket Pipelines',
  at: { ci: ['bitbucket'] },
  source: "a role by the step's OpenID Connect token",
  offers: ['oidc-token'],
  asGood: ['web-identity'],
  why: [
    {
      says: 'Bitbucket makes a token for the step, and AWS gives a session of a role for it: no key is kept in a variable of the repository.',
      page: 'bitbucket',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    registerIssuer(
      "the address that your repository's settings show under OpenID Connect",
      'shown beside it',
    ),
    {
      says: 'Let the trust policy of `{role}` take only tokens whose subject names this repository.',
      page: 'bitbucket',
    },
    {
      says: 'Let the step have a token: this line belongs beside its `script:`.',
      page: 'bitbucket',
      when: { lacks: ['oidc-token'] },
      paste: [{ language: 'yaml', target: 'bitbucket-pipelines.yml', code: 'oidc: true\n' }],
    },
    {
      says: 'Put these lines first in its `script:`.',
      page: 'webIdentity',
      paste: [{ language: 'sh', code: byTokenFile('printf %s "$BITBUCKET_STEP_OIDC_TOKEN"') }],
    },
    ...LEAVE_KEYS,
  ],
  beware: [SHARED_MACHINE],
};

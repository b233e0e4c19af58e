import type { Place } from '../place.js';
import {
  byTokenFile,
  KEYS_LIVE_ON,
  LEAVE_KEYS,
  registerIssuer,
  SHARED_MACHINE,
} from '../shared-steps.js';

/** CircleCI, in its cloud or on runners of one's own. */
export const circleci: Place = {
  id: 'circleci',
  where: 'a job of CircleCI',
  at: { ci: ['circleci'] },
  source: "a role by the job's OpenID Connect token",
  offers: ['oidc-token'],
  asGood: ['web-identity'],
  why: [
    {
      says: 'CircleCI makes a token for the job, and AWS gives a session of a role for it: no key is kept in a context or in the project.',
      page: 'circleci',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    registerIssuer(
      '`https://oidc.circleci.com/org/` and the id of your organisation',
      'of that same id',
    ),
    {
      says: 'Let the trust policy of `{role}` take only tokens whose subject names this project.',
      page: 'circleci',
    },
    {
      says: 'Put these lines first in the `run` step that asks AWS, since each has a shell of its own.',
      page: 'webIdentity',
      paste: [{ language: 'sh', code: byTokenFile('printf %s "$CIRCLE_OIDC_TOKEN_V2"') }],
    },
    ...LEAVE_KEYS,
  ],
  beware: [SHARED_MACHINE],
};

import type { Entry } from '../../entry.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';

export const githubIdTokenFailed: Entry = {
  id: 'github-id-token-failed',
  emitters: ['github'],
  says: [
    'getIDToken call failed: Error message: {reason...}',
    'Failed to get ID Token',
    'Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
    'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
    'Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'GitHub gave the job no OIDC token',
  causes: [
    forkGetsNothing,
    noIdToken,
    {
      id: 'token-endpoint',
      rules: ['credentials/token-endpoint-failed'],
      why: "The action asked GitHub for the job's OIDC token and got none. Without `id-token: write` there is nobody to ask; with it, GitHub's endpoint failed.",
      fix: "Look for `id-token: write` in the job's `permissions`; where it is there, run the job again.",
    },
  ],
  example: 'Error: getIDToken call failed: Error message: Failed to get ID Token.',
  basis: 'source',
  source: '@actions/core oidc-utils.ts',
};

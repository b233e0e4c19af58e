import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const jsNoProviders: Entry = {
  id: 'js-no-providers',
  emitters: ['javascript', 'configure-aws-credentials', 'cdk', 'serverless'],
  says: ['Could not load credentials from any providers'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The JavaScript SDK found no credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    noIdToken,
    secretEmpty,
    notInTheContainer,
    {
      id: 'profile-unknown',
      when: { profile: true },
      rules: ['credentials/profile-not-found'],
      title: 'The profile that is named gives no credentials',
      why: 'The JavaScript SDK hides why a profile could not be used, and ends with this sentence.',
      fix: 'Look whether the profile exists on this machine (`aws configure list-profiles`), or take `AWS_PROFILE` away.',
    },
    nothingGiven,
  ],
  example: 'CredentialsProviderError: Could not load credentials from any providers',
  basis: 'run',
  source: '@aws-sdk/credential-provider-node 3.972 defaultProvider',
};

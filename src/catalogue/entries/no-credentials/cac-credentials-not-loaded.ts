import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

/** configure-aws-credentials wraps whatever the SDK said. */
export const cacCredentialsNotLoaded: Entry = {
  id: 'cac-credentials-not-loaded',
  emitters: ['configure-aws-credentials'],
  says: ['Credentials could not be loaded, please check your action inputs: {inner...}'],
  weight: 'wrapper',
  lacks: 'credentials',
  title: 'configure-aws-credentials found no credentials',
  causes: [forkGetsNothing, dependabotGetsNothing, noIdToken, secretEmpty, nothingGiven],
  example:
    'Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/CredentialsClient.ts',
};

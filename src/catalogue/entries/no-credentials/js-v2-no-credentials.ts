import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const jsV2NoCredentials: Entry = {
  id: 'js-v2-no-credentials',
  emitters: ['javascript-v2', 'serverless'],
  says: [
    'Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
    'Missing credentials in config',
    'CredentialsError: Missing credentials',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The JavaScript SDK (version 2) found no credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    {
      ...nothingGiven,
      why: 'No place where version 2 of the SDK looks holds credentials; without `AWS_SDK_LOAD_CONFIG=1` it does not read `~/.aws/config` at all.',
    },
  ],
  example:
    'CredentialsError: Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-js/pull/2907',
};

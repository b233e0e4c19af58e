import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const samNoCredentials: Entry = {
  id: 'sam-no-credentials',
  emitters: ['sam'],
  says: [
    'Unable to resolve credentials for the AWS SDK for Python client',
    'Error Setting Up Managed Stack Client: {message...}',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'SAM found no AWS credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example:
    'Error: Error Setting Up Managed Stack Client: Unable to resolve credentials for the AWS SDK for Python client.',
  basis: 'source',
  source: 'aws-sam-cli samcli/lib/utils/managed_cloudformation_stack.py',
};

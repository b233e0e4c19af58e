import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const dotnetNoCredentials: Entry = {
  id: 'dotnet-no-credentials',
  emitters: ['dotnet'],
  says: [
    'Failed to resolve AWS credentials. The credential providers used to search for credentials returned the following errors',
    'Unable to get IAM security credentials from EC2 Instance Metadata Service',
    'Unable to find credentials',
  ],
  near: ['amazon.runtime', 'aws'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The .NET SDK found no credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example:
    'Amazon.Runtime.AmazonServiceException: Unable to get IAM security credentials from EC2 Instance Metadata Service.',
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-net/issues/1547',
};

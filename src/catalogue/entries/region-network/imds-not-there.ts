import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

/** The last provider of the chain; it only tells that nothing before it gave credentials. */
export const imdsNotThere: Entry = {
  id: 'imds-not-there',
  emitters: ['go', 'javascript', 'boto3', 'terraform'],
  says: [
    'no EC2 IMDS role found',
    'ec2imds: {operation}, http response error StatusCode: {status}',
    'EC2 Instance Metadata Service access disabled',
    'connect ETIMEDOUT 169.254.169.254',
    'failed to refresh cached credentials',
    'EC2MetadataError: failed to make EC2Metadata request',
    'Max attempts exceeded retrieving instance metadata',
    'Connect Timeout 169.254.169.254',
  ],
  weight: 'wrapper',
  lacks: 'credentials',
  title:
    'No credentials were found; the last place that was asked is the instance metadata service',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example:
    'failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/26074',
};

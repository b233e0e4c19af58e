import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const sstAwsNotConfigured: Entry = {
  id: 'sst-aws-not-configured',
  emitters: ['sst'],
  says: [
    'Error initializing aws: {message...}',
    'AWS credentials are not configured. Try configuring your profile',
    'No AWS credentials found',
    'AWS credentials are invalid',
    'Could not find valid AWS credentials',
  ],
  near: ['sst', 'aws'],
  weight: 'wrapper',
  lacks: 'credentials',
  title: 'The tool found no AWS credentials that work',
  causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
  example:
    'Error: AWS credentials are not configured. Try configuring your profile in ~/.aws/config or setting the AWS_ACCESS_KEY_ID',
  basis: 'report',
  source: 'https://github.com/anomalyco/sst/issues/6213',
};

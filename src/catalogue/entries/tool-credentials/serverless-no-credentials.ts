import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const serverlessNoCredentials: Entry = {
  id: 'serverless-no-credentials',
  emitters: ['serverless'],
  says: ['AWS provider credentials not found', 'AWS credentials missing or invalid'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The Serverless Framework found no AWS credentials',
  causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
  example:
    'AWS provider credentials not found. Learn how to set up AWS provider credentials in our docs here: <http://slss.io/aws-creds-setup>.',
  basis: 'report',
  source: 'https://github.com/serverless/github-action/issues/75',
};

import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const cdkNoCredentials: Entry = {
  id: 'cdk-no-credentials',
  emitters: ['cdk'],
  says: [
    'Need to perform AWS calls for account {account}, but no credentials have been configured',
    'Need to perform AWS calls for account {account}, but no credentials found',
    'Unable to resolve AWS account to use',
    'and none of these plugins found any',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The CDK found no credentials',
  causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
  example:
    'Need to perform AWS calls for account 111122223333, but no credentials have been configured',
  basis: 'source',
  source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};

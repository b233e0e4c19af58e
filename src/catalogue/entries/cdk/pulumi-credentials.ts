import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const pulumiCredentials: Entry = {
  id: 'pulumi-credentials',
  emitters: ['pulumi'],
  says: [
    'unable to validate AWS credentials',
    'No valid credential sources found for AWS Provider',
  ],
  near: ['pulumi', 'aws'],
  weight: 'wrapper',
  title: "Pulumi's AWS provider found no valid credentials",
  causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
  example: 'error: unable to validate AWS credentials. Details: No valid credential sources found',
  basis: 'report',
  source: 'https://github.com/pulumi/pulumi-aws/issues/814',
};

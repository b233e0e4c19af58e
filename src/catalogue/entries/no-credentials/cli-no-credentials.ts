import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

/** The AWS CLI adds what to run; since 2.32 that is `aws login`. */
export const cliNoCredentials: Entry = {
  id: 'cli-no-credentials',
  emitters: ['aws-cli'],
  says: [
    'Unable to locate credentials. You can configure credentials by running "aws configure"',
    'Unable to locate credentials. You can configure credentials by running "aws login"',
    'An error occurred (NoCredentials): Unable to locate credentials',
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The AWS CLI found no credentials',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example:
    'aws: [ERROR]: An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
  basis: 'run',
  source: 'AWS CLI 1.45, 2.31, 2.32 and 2.34, customizations/globalargs and errorhandler.py',
};

import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { notInTheContainer } from '../../causes/not-in-the-container.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

/** botocore found nothing in any place. */
export const botoNoCredentials: Entry = {
  id: 'boto-no-credentials',
  emitters: ['boto3', 'aws-cli', 'sam'],
  says: ['Unable to locate credentials'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'No AWS credentials were found',
  causes: [
    forkGetsNothing,
    dependabotGetsNothing,
    secretEmpty,
    noIdToken,
    notInTheContainer,
    nothingGiven,
  ],
  example: 'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
  basis: 'run',
  source: 'botocore 1.43 exceptions.py, NoCredentialsError',
};

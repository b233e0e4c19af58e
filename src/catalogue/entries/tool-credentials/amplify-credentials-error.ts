import type { Entry } from '../../entry.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const amplifyCredentialsError: Entry = {
  id: 'amplify-credentials-error',
  emitters: ['amplify'],
  says: [
    '[CredentialsError]',
    'CredentialsError: {message...}',
    'InvalidCredentialError: {message...}',
    'Failed to load AWS credentials',
  ],
  near: ['amplify', 'ampx'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'Amplify could not load AWS credentials',
  causes: [secretEmpty, nothingGiven],
  example: 'npx ampx pipeline-deploy\n[CredentialsError] Failed to load AWS credentials',
  basis: 'source',
  source: 'aws-amplify/amplify-backend packages/cli',
};

import type { Entry } from '../../entry.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const amplifyNoCredentials: Entry = {
  id: 'amplify-no-credentials',
  emitters: ['amplify'],
  says: [
    'Failed to resolve AWS credentials with --yes flag',
    'Could not find AWS credentials',
    'credentials not found for profile',
  ],
  near: ['amplify', 'aws'],
  weight: 'cause',
  lacks: 'credentials',
  title: 'Amplify found no AWS credentials',
  causes: [
    secretEmpty,
    {
      ...nothingGiven,
      why: 'Amplify runs without questions here and finds neither keys nor a profile that it may use.',
      fix: 'Give the command keys or a role in its environment; for `amplify init --yes`, name the profile in the `awscloudformation` block of its parameters: `"useProfile": true, "profileName": "default"`.',
    },
  ],
  example: 'Error: Failed to resolve AWS credentials with --yes flag.',
  basis: 'report',
  source: 'https://github.com/aws-amplify/amplify-cli/issues/4089',
};

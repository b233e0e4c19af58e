import type { Entry } from '../../entry.js';

export const profileHalf: Entry = {
  id: 'profile-half',
  emitters: ['boto3', 'aws-cli', 'javascript', 'go'],
  says: [
    'contains both source_profile and credential_source',
    'No credentials found in credential_source referenced in profile {profile}',
    'The source profile "{source}" must have credentials',
    'The source_profile "{source}" referenced in the profile "{profile}" does not exist',
    'Multiple credential sources detected',
  ],
  weight: 'cause',
  title: 'The profile cannot give credentials as it is written',
  causes: [
    {
      id: 'profile',
      rules: [
        'credentials/profile-empty',
        'credentials/provider-failed',
        'credentials/two-identities',
      ],
      why: "The profile's settings contradict each other, lead in a circle, or name a source that has no credentials here.",
      fix: 'Correct the profile in `~/.aws/config`, or let CI use its own credentials without a profile.',
    },
  ],
  example: 'The source profile "base" must have credentials.',
  basis: 'run',
  source: 'botocore 1.43 exceptions.py',
};

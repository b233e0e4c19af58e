import type { Entry } from '../../entry.js';

export const amplifyProfile: Entry = {
  id: 'amplify-profile',
  emitters: ['amplify'],
  says: [
    'Profile configuration is missing for: {profile}',
    "Failed to get profile: Profile configuration for '{profile}' is invalid: {why...}",
    "Profile configuration for '{profile}' is missing",
  ],
  weight: 'cause',
  title: 'Amplify finds no usable profile `{profile}`',
  causes: [
    {
      id: 'profile',
      rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
      why: "Amplify's settings name the profile `{profile}`, which is not there on this machine or lacks its keys.",
      fix: 'Write the profile before this step (`aws configure set aws_access_key_id ... --profile {profile}`), or set `"useProfile": false` and give the keys in the parameters of `amplify init --yes`.',
    },
  ],
  example: 'Error: Profile configuration is missing for: default',
  basis: 'report',
  source: 'https://github.com/aws-amplify/amplify-cli/issues/2230',
};

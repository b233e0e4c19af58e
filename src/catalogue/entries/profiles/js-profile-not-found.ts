import type { Entry } from '../../entry.js';

export const jsProfileNotFound: Entry = {
  id: 'js-profile-not-found',
  emitters: ['javascript', 'cdk', 'serverless'],
  says: [
    'Could not resolve credentials using profile: [{profile}]',
    'Profile {profile} could not be found or parsed in shared credentials file',
    'Profile {profile} not found in',
    'profile {profile} could not be found',
    'Unable to resolve AWS account to use. It must be either configured when you define your CDK Stack, or through the environment: profile',
  ],
  near: ['aws', 'credential'],
  weight: 'cause',
  title: 'There is no usable profile `{profile}` on this machine',
  causes: [
    {
      id: 'profile',
      rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
      title: 'There is no usable profile of this name on this machine',
      why: '`AWS_PROFILE` or `--profile` names a profile that is not there, or gives no credentials.',
      fix: "Take the profile away for CI, so that the job's own credentials are used; or write it before this step.",
    },
  ],
  example:
    'CredentialsProviderError: Could not resolve credentials using profile: [prod] in configuration/credentials file(s).',
  basis: 'source',
  source: '@aws-sdk/credential-provider-ini 3.972',
};

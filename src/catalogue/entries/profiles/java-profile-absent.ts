import type { Entry } from '../../entry.js';

export const javaProfileAbsent: Entry = {
  id: 'java-profile-absent',
  emitters: ['java', 'java-v1', 'dotnet'],
  says: [
    "Profile file contained no credentials for profile '{profile}'",
    "No AWS profile named '{profile}'",
    'Unable to find the "{profile}" profile in CredentialProfileStoreChain',
    'profile [{profile}] not found',
  ],
  near: ['aws', 'amazon'],
  never: ['providers in the chain'],
  weight: 'cause',
  title: 'The SDK does not find the profile `{profile}`',
  causes: [
    {
      id: 'profile',
      rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
      why: 'The profile `{profile}` is named (`AWS_PROFILE`, `aws.profile`, the program), and neither file of AWS on this machine has it with credentials.',
      fix: 'Unset `AWS_PROFILE` for this step and give it keys or a role by the environment; or write the profile before it.',
    },
  ],
  example:
    "software.amazon.awssdk.core.exception.SdkClientException: Profile file contained no credentials for profile 'prod': ProfileFile(profilesAndSectionsMap=[])",
  basis: 'source',
  source: 'aws-sdk-java-v2 ProfileCredentialsProvider',
};

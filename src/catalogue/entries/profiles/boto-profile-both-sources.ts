import type { Entry } from '../../entry.js';

export const botoProfileBothSources: Entry = {
  id: 'boto-profile-both-sources',
  emitters: ['boto3', 'aws-cli'],
  says: [
    'The profile "{profile}" contains both source_profile and credential_source',
    'The source_profile "{source}" is referenced in the profile "{profile}", but does not exist',
    'The source profile referenced by the profile "{profile}" does not exist',
    'The credential source "{source}" referenced in in profile "{profile}" is not valid',
  ],
  weight: 'cause',
  title: 'The profile `{profile}` says no usable place for its first credentials',
  causes: [
    {
      id: 'source',
      rules: ['credentials/profile-empty', 'credentials/provider-failed'],
      why: "A role in a profile is assumed with somebody's credentials: `source_profile` or `credential_source` says whose, and here both stand, or the one that stands leads to none.",
      fix: 'Keep one of them: `credential_source = Environment` for keys of the job (and set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`), or `source_profile = NAME` of a profile that has keys.',
    },
  ],
  example: 'The profile "both" contains both source_profile and credential_source.',
  basis: 'source',
  source: 'botocore 1.43 credentials.py',
};

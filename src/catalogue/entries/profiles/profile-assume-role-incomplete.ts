import type { Entry } from '../../entry.js';

export const profileAssumeRoleIncomplete: Entry = {
  id: 'profile-assume-role-incomplete',
  emitters: ['boto3', 'aws-cli'],
  says: ['Partial credentials found in assume-role, missing: {missing...}'],
  weight: 'cause',
  title: 'The profile names a role, and nothing to assume it with',
  causes: [
    {
      id: 'no-source',
      rules: ['credentials/profile-empty', 'credentials/provider-failed'],
      why: 'A profile with `role_arn` needs `source_profile` or `credential_source` to say whose credentials ask for the role; this one has neither.',
      fix: "Add `credential_source = Environment` (the job's own credentials) or `source_profile = NAME` to the profile.",
    },
  ],
  example: 'Partial credentials found in assume-role, missing: source_profile or credential_source',
  basis: 'run',
  source: 'botocore 1.43 credentials.py',
};

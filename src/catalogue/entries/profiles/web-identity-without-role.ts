import type { Entry } from '../../entry.js';

export const webIdentityWithoutRole: Entry = {
  id: 'web-identity-without-role',
  emitters: ['boto3', 'aws-cli'],
  says: [
    'configured to assume role with web identity but has no role ARN configured',
    'configured to assume role with web identity but has no',
  ],
  weight: 'cause',
  title: 'A token file is given, and no role to use it with',
  causes: [
    {
      id: 'no-role',
      why: '`AWS_WEB_IDENTITY_TOKEN_FILE` is set and `AWS_ROLE_ARN` is not.',
      fix: 'Set `AWS_ROLE_ARN` beside it, or take `AWS_WEB_IDENTITY_TOKEN_FILE` away.',
    },
  ],
  example:
    'botocore.exceptions.InvalidConfigError: The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured.',
  basis: 'run',
  source: 'botocore 1.43 credentials.py',
};

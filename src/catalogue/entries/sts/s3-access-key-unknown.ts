import type { Entry } from '../../entry.js';

export const s3AccessKeyUnknown: Entry = {
  id: 's3-access-key-unknown',
  emitters: ['aws-cli', 'boto3', 'terraform'],
  says: ['The AWS Access Key Id you provided does not exist in our records', 'InvalidAccessKeyId'],
  weight: 'cause',
  title: 'S3 does not know the access key',
  causes: [
    {
      id: 'session-token-missing',
      rules: ['secrets/session-token-missing', 'credentials/unknown-key'],
      why: 'The key id does not exist: it was deleted, belongs to another partition, or it is a temporary one (`ASIA...`) that came without its session token.',
      fix: 'Give `AWS_SESSION_TOKEN` together with a temporary key; otherwise look the key up with `aws iam list-access-keys` and replace it.',
    },
  ],
  example:
    'An error occurred (InvalidAccessKeyId) when calling the ListObjectsV2 operation: The AWS Access Key Id you provided does not exist in our records.',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/2285',
};

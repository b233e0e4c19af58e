import type { Entry } from '../../entry.js';

export const s3BucketNameEmpty: Entry = {
  id: 's3-bucket-name-empty',
  emitters: ['aws-cli', 'boto3'],
  says: [
    'Invalid bucket name "{bucket...}": Bucket name must match the regex',
    'Invalid bucket name "": Bucket name must match',
    'Bucket name must match the regex',
  ],
  weight: 'cause',
  lacks: 'value',
  title: 'The name of the bucket is empty or not valid',
  causes: [
    {
      id: 'empty',
      why: 'What should be the name of the bucket is empty or holds more than a name: a variable or secret that this job does not have, or `s3://` written twice.',
      fix: 'Set the variable that holds the bucket name where this job can see it (`echo "[$BUCKET]"`), and write only the name, without `s3://` and slashes.',
    },
  ],
  example: 'Invalid bucket name "": Bucket name must match the regex "^[a-zA-Z0-9.\\-_]{1,255}$"',
  basis: 'report',
  source: 'https://github.com/boto/botocore/issues/2633',
};

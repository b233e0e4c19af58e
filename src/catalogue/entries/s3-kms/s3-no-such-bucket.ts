import type { Entry } from '../../entry.js';

export const s3NoSuchBucket: Entry = {
  id: 's3-no-such-bucket',
  emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
  says: ['The specified bucket does not exist', 'NoSuchBucket'],
  weight: 'cause',
  title: 'The bucket does not exist',
  causes: [
    {
      id: 'bucket-name',
      why: 'S3 knows no bucket of this name, in any account. A variable in the name may be empty.',
      fix: 'Compare the name with `aws s3 ls`, and look whether a variable in it is empty; create the bucket if it is to be there.',
    },
  ],
  example:
    'fatal error: An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/4437',
};

import type { Entry } from '../../entry.js';

export const s3NameNotValid: Entry = {
  id: 's3-name-not-valid',
  emitters: ['aws-cli', 'javascript', 'terraform'],
  says: [
    'InvalidBucketName: The specified bucket is not valid',
    'InvalidBucketName',
    'The specified bucket is not valid',
    'Error validating S3 bucket name: {message...}',
    'Bucket name should not contain uppercase characters',
    'Invalid bucket name',
  ],
  near: ['s3', 'bucket'],
  weight: 'cause',
  title: 'The name is not one that a bucket can have',
  causes: [
    {
      id: 'name',
      why: 'Names of buckets are 3 to 63 small letters, digits, dots and hyphens; this one has something else, often a branch name, a slash or an empty variable in it.',
      fix: 'Make the name from a fixed part and a cleaned one (`tr "A-Z_/" "a-z--"`), and look whether the variable holds `s3://` or a path.',
    },
  ],
  example: 'InvalidBucketName: The specified bucket is not valid.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
};

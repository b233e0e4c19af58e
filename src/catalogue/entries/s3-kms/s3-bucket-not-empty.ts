import type { Entry } from '../../entry.js';

export const s3BucketNotEmpty: Entry = {
  id: 's3-bucket-not-empty',
  emitters: ['aws-cli', 'cloudformation', 'terraform'],
  says: ['The bucket you tried to delete is not empty', 'BucketNotEmpty'],
  weight: 'cause',
  title: 'The bucket to delete is not empty',
  causes: [
    {
      id: 'objects',
      why: 'S3 deletes only empty buckets, and old versions and delete markers count.',
      fix: 'Empty it first (`aws s3 rm s3://BUCKET --recursive`, and its versions), or set `force_destroy` (Terraform) or `autoDeleteObjects` (CDK).',
    },
  ],
  example:
    'An error occurred (BucketNotEmpty) when calling the DeleteBucket operation: The bucket you tried to delete is not empty',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
};

import type { Entry } from '../../entry.js';

export const s3BucketTaken: Entry = {
  id: 's3-bucket-taken',
  emitters: ['aws-cli', 'boto3', 'terraform', 'cloudformation'],
  says: [
    'The requested bucket name is not available. The bucket namespace is shared by all users of the system',
    'BucketAlreadyExists',
    'BucketAlreadyOwnedByYou',
    'Your previous request to create the named bucket succeeded and you already own it',
  ],
  weight: 'cause',
  title: 'A bucket of this name exists already',
  causes: [
    {
      id: 'taken',
      why: 'Names of buckets are shared by all accounts of the world: this one is taken by another account, or was made by you outside of this deploy.',
      fix: 'Choose another, unique name (with the account id in it); if the bucket is yours, import it instead of creating it.',
    },
  ],
  example:
    'An error occurred (BucketAlreadyExists) when calling the CreateBucket operation: The requested bucket name is not available.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
};

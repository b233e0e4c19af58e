import type { Entry } from '../../entry.js';

export const s3NoSuchKey: Entry = {
  id: 's3-no-such-key',
  emitters: ['aws-cli', 'boto3', 'javascript', 'java', 'terraform'],
  says: [
    'NoSuchKey: The specified key does not exist',
    'An error occurred (NoSuchKey) when calling the {operation} operation',
    'The specified key does not exist',
    'An error occurred (404) when calling the HeadObject operation: {message...}',
    'Key "{key}" does not exist',
  ],
  near: ['s3', 'aws', 'bucket', 'headobject', 'getobject'],
  onlyLast: true,
  weight: 'wrapper',
  title: 'The object is not in the bucket',
  causes: [
    {
      id: 'key',
      why: 'The bucket holds no object of this key: it was never uploaded, a variable in the key is empty, or the path has one slash too many. Without `s3:ListBucket` S3 would say 403 instead.',
      fix: 'Compare with `aws s3 ls s3://BUCKET/PREFIX/`; look whether a variable in the key is empty, and whether the step that uploads it ran before.',
    },
  ],
  example:
    'fatal error: An error occurred (404) when calling the HeadObject operation: Key "releases/app.zip" does not exist',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
};

import type { Entry } from '../../entry.js';

export const s3WrongRegion: Entry = {
  id: 's3-wrong-region',
  emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform'],
  says: [
    "The authorization header is malformed; the region '{given}' is wrong; expecting '{wanted}'",
    'The bucket you are attempting to access must be addressed using the specified endpoint',
    'PermanentRedirect',
    'AuthorizationHeaderMalformed',
    'requested bucket from "{given}", actual location "{wanted}"',
    'IllegalLocationConstraintException',
  ],
  weight: 'cause',
  title: 'The bucket lies in another region',
  causes: [
    {
      id: 'region',
      why: 'The request was signed for a region that the bucket is not in.',
      fix: 'Set the region of the bucket (`aws s3api get-bucket-location --bucket NAME`) for this command, by `--region` or `AWS_REGION`.',
    },
  ],
  example:
    "An error occurred (AuthorizationHeaderMalformed) when calling the ListObjectsV2 operation: The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/6109',
};

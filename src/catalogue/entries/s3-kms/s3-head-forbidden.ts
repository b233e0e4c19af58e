import type { Entry } from '../../entry.js';

export const s3HeadForbidden: Entry = {
  id: 's3-head-forbidden',
  emitters: ['aws-cli', 'boto3'],
  says: [
    'An error occurred (403) when calling the HeadObject operation: Forbidden',
    'An error occurred (403) when calling the HeadBucket operation: Forbidden',
    'calling the HeadObject operation: Forbidden',
  ],
  weight: 'cause',
  title: 'S3 refuses to show the object, without a reason',
  causes: [
    {
      id: 'no-get-object',
      why: 'A HEAD request has no body, so S3 cannot say why. Either `s3:GetObject` is not allowed, or the object is not there and `s3:ListBucket` is not allowed (S3 then answers 403 in place of 404), or the bucket is in another account.',
      fix: "Allow `s3:GetObject` on `arn:aws:s3:::BUCKET/*` and `s3:ListBucket` on `arn:aws:s3:::BUCKET`, and check the bucket's name and the object's key.",
    },
  ],
  example: 'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/5110',
};

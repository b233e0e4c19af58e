import type { Entry } from '../../entry.js';

/** S3 answers a HEAD without a body, so there is no reason to read. */
export const s3ForbiddenBare: Entry = {
  id: 's3-forbidden-bare',
  emitters: ['go', 'javascript', 'aws-cli'],
  says: [
    'api error Forbidden: Forbidden',
    'S3: HeadObject, https response error StatusCode: 403',
    'S3: HeadBucket, https response error StatusCode: 403',
    'Forbidden: null',
    'UnknownError: 403',
  ],
  near: ['s3', 'bucket'],
  weight: 'cause',
  title: 'S3 refused (403 Forbidden) without a reason',
  causes: [
    {
      id: 'no-get-object',
      why: 'A HEAD request has no body, so S3 cannot say why. Either `s3:GetObject` is not allowed, or the object is not there and `s3:ListBucket` is not allowed (S3 then answers 403 in place of 404), or the bucket is in another account.',
      fix: "Allow `s3:GetObject` on `arn:aws:s3:::BUCKET/*` and `s3:ListBucket` on `arn:aws:s3:::BUCKET`, and check the bucket's name and the object's key.",
    },
  ],
  example:
    'operation error S3: HeadObject, https response error StatusCode: 403, api error Forbidden: Forbidden',
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-go-v2/issues/1235',
};

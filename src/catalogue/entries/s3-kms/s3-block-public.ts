import type { Entry } from '../../entry.js';

export const s3BlockPublic: Entry = {
  id: 's3-block-public',
  emitters: ['aws'],
  says: [
    'because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access',
    'because public ACLs are prevented by the BlockPublicAcls setting',
    'prevented by the BlockPublicPolicy',
    'prevented by the BlockPublicAcls',
  ],
  weight: 'cause',
  title: 'S3 Block Public Access forbids it',
  causes: [
    {
      id: 'block-public-access',
      why: 'The bucket, or the account, blocks what would make it public; permissions of the caller do not matter.',
      fix: 'Serve the bucket through CloudFront with origin access control; or, where it is meant to be public, switch Block Public Access off for this bucket before the policy is set.',
    },
  ],
  example:
    'An error occurred (AccessDenied) when calling the PutBucketPolicy operation: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::shop" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
  basis: 'documentation',
  source: 'https://repost.aws/knowledge-center/s3-access-denied-bucket-policy',
};

import type { Entry } from '../../entry.js';

/** A denial that names neither caller nor action; what stands close by says more, if anything does. */
export const awsAccessDenied: Entry = {
  id: 'aws-access-denied',
  emitters: ['aws-cli', 'boto3', 'javascript', 'java', 'go', 'rust'],
  says: [
    'An error occurred (AccessDenied) when calling the {operation} operation',
    'An error occurred (AccessDeniedException) when calling the {operation} operation',
    'An error occurred (UnauthorizedOperation) when calling the {operation} operation',
    'AccessDenied: Access Denied',
    'AccessDeniedException',
    'api error AccessDenied',
    'AccessDenied: ',
    'Code: AccessDenied',
    'UnauthorizedOperation: ',
    'AmazonS3Exception: Access Denied',
    'Access denied api:{operation} policy:',
    'Aws::S3::Errors::AccessDenied',
    '<Code>AccessDenied</Code>',
  ],
  never: ['/subscriptions/', 'googleapi', '"status":"failed"'],
  weight: 'wrapper',
  title: 'AWS denied `{operation}` and does not say why',
  causes: [
    {
      id: 'put-object',
      holds: { operation: ['putobject', 'createmultipartupload'] },
      title: 'AWS denied the upload to S3',
      why: 'No policy allows the caller `s3:PutObject` on this bucket (or `s3:PutObjectAcl`, where an ACL is asked for, or the KMS key that encrypts it); the message does not say which.',
      fix: 'Allow `s3:PutObject` on `arn:aws:s3:::BUCKET/*` in a policy of the deploying role; take `--acl` away unless the bucket takes ACLs; allow `kms:GenerateDataKey` on the key of the bucket.',
    },
    {
      id: 'list-objects',
      holds: { operation: ['listobjects'] },
      title: 'AWS denied listing the bucket',
      why: 'No policy allows the caller `s3:ListBucket` on this bucket, or the bucket belongs to another account; the message does not say which.',
      fix: 'Allow `s3:ListBucket` on `arn:aws:s3:::BUCKET` (the bucket itself, without `/*`), and check that the credentials are those of the right account.',
    },
    {
      id: 'no-permission',
      why: 'The caller may not do this, and the message does not say which policy decided.',
      fix: "Allow the action on this resource in a policy of the deploying role; for S3 look at the bucket's policy and at the KMS key as well.",
    },
  ],
  example: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
  basis: 'run',
  source: 'botocore 1.43 ClientError',
};

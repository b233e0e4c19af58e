import type { Entry } from '../../entry.js';

export const s3OperationAborted: Entry = {
  id: 's3-operation-aborted',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'A conflicting conditional operation is currently in progress against this resource',
    'OperationAborted',
  ],
  near: ['s3', 'bucket'],
  weight: 'cause',
  title: 'Another operation on the bucket is still running',
  causes: [
    {
      id: 'conflict',
      why: 'A bucket of this name was deleted or changed a moment ago, by this deploy or another, and S3 is not ready with it (up to an hour after a deletion).',
      fix: 'Wait and run the step again; do not delete a bucket and make it anew in one deploy.',
    },
  ],
  example:
    'Error: creating S3 Bucket (b): OperationAborted: A conflicting conditional operation is currently in progress against this resource. Please try again.',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/7628',
};

import type { Entry } from '../../entry.js';

export const terraformLockDenied: Entry = {
  id: 'terraform-lock-denied',
  emitters: ['terraform'],
  says: [
    'Error acquiring the state lock {why...} is not authorized to perform: dynamodb:PutItem on resource: {table}',
    'is not authorized to perform: dynamodb:PutItem on resource: {table} because {why...}',
    'is not authorized to perform: dynamodb:PutItem on resource: {table}',
  ],
  near: ['state lock', 'terraform'],
  weight: 'cause',
  title: 'The role may not write the lock of the Terraform state',
  causes: [
    {
      id: 'lock-table',
      why: 'The S3 backend keeps its lock in a DynamoDB table, and the role may not `dynamodb:PutItem` on `{table}`.',
      fix: 'Allow `dynamodb:GetItem`, `dynamodb:PutItem` and `dynamodb:DeleteItem` on the table, or use `use_lockfile = true` and allow `s3:PutObject` and `s3:DeleteObject` on the `.tflock` object.',
    },
  ],
  example:
    'Error acquiring the state lock: AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ci/x is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/locks',
  basis: 'documentation',
  source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
};

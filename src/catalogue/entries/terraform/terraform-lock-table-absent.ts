import type { Entry } from '../../entry.js';

export const terraformLockTableAbsent: Entry = {
  id: 'terraform-lock-table-absent',
  emitters: ['terraform'],
  says: [
    'Error acquiring the state lock{why...}ResourceNotFoundException: Requested resource not found',
    'Error locking state:{why...}ResourceNotFoundException',
    'Unable to retrieve item from DynamoDB table "{table}": operation error DynamoDB: GetItem {why...} ResourceNotFoundException',
  ],
  weight: 'cause',
  title: 'The table for the state lock does not exist',
  causes: [
    {
      id: 'table',
      why: 'The DynamoDB table that the backend names is not in this account and region.',
      fix: 'Create the table (key `LockID` of type String) or correct `dynamodb_table` and `region` of the backend; since Terraform 1.10 `use_lockfile = true` needs no table.',
    },
  ],
  example:
    'Error: Error acquiring the state lock: 2 error(s) occurred: ResourceNotFoundException: Requested resource not found',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform/issues/12774',
};

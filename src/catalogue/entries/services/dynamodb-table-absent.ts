import type { Entry } from '../../entry.js';

export const dynamodbTableAbsent: Entry = {
  id: 'dynamodb-table-absent',
  emitters: ['boto3', 'javascript', 'java'],
  says: [
    'Requested resource not found: Table: {table} not found',
    'ResourceNotFoundException: Requested resource not found',
    'Cannot do operations on a non-existent table',
    'An error occurred (ResourceNotFoundException) when calling the {operation} operation: Requested resource not found',
  ],
  weight: 'wrapper',
  title: 'The DynamoDB table is not in this account and region',
  causes: [
    {
      id: 'table',
      why: 'No table of this name is here: its name has another stage in it, or the region or the account of the credentials is another.',
      fix: 'Compare with `aws dynamodb list-tables`, run with the same credentials and region; create the table before this step.',
    },
  ],
  example:
    'ResourceNotFoundException: Requested resource not found: Table: orders-staging not found',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform/issues/4941',
};

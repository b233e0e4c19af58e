import type { Entry } from '../../entry.js';

export const cloudformationRollbackComplete: Entry = {
  id: 'cloudformation-rollback-complete',
  emitters: ['cloudformation', 'aws-cli', 'sam'],
  says: [
    'is in ROLLBACK_COMPLETE state and can not be updated',
    'is in ROLLBACK_FAILED state and can not be updated',
    'is in DELETE_FAILED state and can not be updated',
    'is in ROLLBACK_COMPLETE state',
  ],
  weight: 'cause',
  title: 'The stack cannot be updated, since its first creation failed',
  causes: [
    {
      id: 'first-creation',
      why: 'A stack whose first creation failed ends in `ROLLBACK_COMPLETE`: nothing in it was ever created, and CloudFormation updates it no more.',
      fix: 'Delete the stack (`aws cloudformation delete-stack --stack-name NAME`), mend what failed the first time, and deploy again.',
    },
  ],
  example:
    'An error occurred (ValidationError) when calling the UpdateStack operation: Stack:arn:aws:cloudformation:us-east-1:111122223333:stack/search/0f3c is in ROLLBACK_COMPLETE state and can not be updated.',
  basis: 'report',
  source: 'https://github.com/bitovi/bitops/issues/128',
};

import type { Entry } from '../../entry.js';

export const cloudformationUpdateRollbackFailed: Entry = {
  id: 'cloudformation-update-rollback-failed',
  emitters: ['cloudformation', 'aws-cli', 'sam'],
  says: [
    'is in UPDATE_ROLLBACK_FAILED state and can not be updated',
    'is in UPDATE_ROLLBACK_FAILED state',
  ],
  weight: 'cause',
  title: 'The stack is stuck, since an earlier rollback failed',
  causes: [
    {
      id: 'continue',
      why: 'An earlier update failed, and going back failed as well; until that is ended CloudFormation takes no update.',
      fix: 'Mend what stopped the rollback, then `aws cloudformation continue-update-rollback --stack-name NAME` (with `--resources-to-skip` where a resource is gone), and deploy again.',
    },
  ],
  example:
    'Stack:arn:aws:cloudformation:eu-west-1:111122223333:stack/con/0f is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
  basis: 'report',
  source: 'https://github.com/org-formation/org-formation-cli/issues/455',
};

import type { Entry } from '../../entry.js';

/** The stack's end; the one event that failed stands above it. */
export const cloudformationFailed: Entry = {
  id: 'cloudformation-failed',
  emitters: ['cloudformation', 'cdk', 'sam'],
  says: [
    'Failed to create/update the stack',
    'The following resource(s) failed to create: {resources...}',
    'The following resource(s) failed to update: {resources...}',
    'Waiter StackCreateComplete failed',
    'Waiter StackUpdateComplete failed',
    'Waiter ChangeSetCreateComplete failed',
    'UPDATE_ROLLBACK_COMPLETE',
    'failed creation, it may need to be manually deleted',
  ],
  weight: 'consequence',
  title: 'The CloudFormation stack failed',
  causes: [
    {
      id: 'event',
      why: 'One resource of the stack failed, and the others were cancelled and rolled back.',
      fix: 'Look for the first event with `CREATE_FAILED` or `UPDATE_FAILED` whose reason is not "cancelled": `aws cloudformation describe-stack-events --stack-name NAME`.',
    },
  ],
  example:
    'Failed to create/update the stack. Run the following command to fetch the list of events leading up to the failure',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
};

import type { Entry } from '../../entry.js';

export const cloudformationInProgress: Entry = {
  id: 'cloudformation-in-progress',
  emitters: ['cloudformation', 'aws-cli', 'sam', 'serverless', 'cdk'],
  says: [
    'is in {state}_IN_PROGRESS state and can not be updated',
    'is in {state}_IN_PROGRESS state',
    'OperationInProgressException',
  ],
  near: ['stack'],
  weight: 'cause',
  title: 'Another operation runs on the stack',
  causes: [
    {
      id: 'another',
      why: 'CloudFormation runs one operation of a stack at a time, and another one, of another job or a cancelled one, is still in progress.',
      fix: 'Wait until it has ended (`aws cloudformation wait stack-update-complete --stack-name NAME`) and run the step again; let deploys of a stack run one after another (`concurrency`).',
    },
  ],
  example:
    'An error occurred (ValidationError) when calling the CreateChangeSet operation: Stack:arn:aws:cloudformation:eu-west-1:111122223333:stack/orders/9f is in UPDATE_IN_PROGRESS state and can not be updated.',
  basis: 'report',
  source: 'https://github.com/aws/aws-sam-cli/issues/4404',
};

import type { Entry } from '../../entry.js';

export const lambdaUpdateInProgress: Entry = {
  id: 'lambda-update-in-progress',
  emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
  says: [
    'The operation cannot be performed at this time. An update is in progress for resource: {resource}',
    'An update is in progress for resource',
    'The function is currently in the following state: Pending',
    'The operation cannot be performed at this time. The function is currently in the following state: {state}',
  ],
  weight: 'cause',
  title: 'The function is still being updated',
  causes: [
    {
      id: 'in-progress',
      why: 'Lambda takes one change of a function at a time; the step changed its configuration and its code one right after the other, or two deploys run at once.',
      fix: 'Wait between the two calls: `aws lambda wait function-updated-v2 --function-name NAME`; let deploys run one after another.',
    },
  ],
  example:
    'An error occurred (ResourceConflictException) when calling the UpdateFunctionCode operation: The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:eu-west-1:111122223333:function:img',
  basis: 'report',
  source: 'https://github.com/appleboy/lambda-action/issues/46',
};

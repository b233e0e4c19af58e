import type { Entry } from '../../entry.js';

export const cloudformationHandlerDenied: Entry = {
  id: 'cloudformation-handler-denied',
  emitters: ['cloudformation'],
  says: ['HandlerErrorCode: AccessDenied', 'HandlerErrorCode: UnauthorizedTaggingOperation'],
  weight: 'wrapper',
  title: 'CloudFormation was refused while it made a resource',
  causes: [
    {
      id: 'role',
      why: "The resource's handler called AWS with the stack's role (or the caller's) and was denied; the sentence before it names the action.",
      fix: 'Allow the action that stands before `HandlerErrorCode` to the role that CloudFormation deploys with.',
    },
  ],
  example:
    'Resource handler returned message: "User: arn:aws:sts::111122223333:assumed-role/cfn/AWSCloudFormation is not authorized to perform: logs:CreateLogGroup" (RequestToken: 1, HandlerErrorCode: AccessDenied)',
  basis: 'report',
  source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1115',
};

import type { Entry } from '../../entry.js';

export const cloudformationAlreadyExists: Entry = {
  id: 'cloudformation-already-exists',
  emitters: ['cloudformation', 'cdk', 'sam', 'serverless'],
  says: [
    "Resource of type '{type}' with identifier '{name...}' already exists",
    '{name} already exists in stack {stack}',
    'Resource handler returned message: "{what...} already exists',
    '{name} already exists (Service: {service...} Status Code',
  ],
  weight: 'cause',
  title: 'What the stack is to make exists already',
  causes: [
    {
      id: 'outside',
      why: 'A resource of this name is there and does not belong to this stack: made by hand, kept by a stack that was deleted, or made by another stack.',
      fix: 'Delete or rename what is there, leave the name to CloudFormation, or import it into the stack (`cdk import`, or a change set of type IMPORT).',
    },
  ],
  example:
    'CREATE_FAILED | AWS::Logs::LogGroup | ApiLogs Resource handler returned message: "Resource of type \'AWS::Logs::LogGroup\' with identifier \'{"/properties/LogGroupName":"/api/prod"}\' already exists." (RequestToken: 558a, HandlerErrorCode: AlreadyExists)',
  basis: 'report',
  source: 'https://github.com/aws-samples/solution-for-deploying-dify-on-aws/issues/11',
};

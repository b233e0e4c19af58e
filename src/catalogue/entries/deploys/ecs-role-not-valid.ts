import type { Entry } from '../../entry.js';

export const ecsRoleNotValid: Entry = {
  id: 'ecs-role-not-valid',
  emitters: ['aws-cli', 'boto3', 'javascript'],
  says: [
    'when calling the RegisterTaskDefinition operation: Role is not valid',
    'ClientException: Role is not valid',
    'Fargate requires task definition to have execution role ARN to support ECR images',
  ],
  weight: 'cause',
  title: 'The task definition names no role that ECS can use',
  causes: [
    {
      id: 'role',
      why: '`taskRoleArn` or `executionRoleArn` names a role that is not there, lies in another account, or is written without its path.',
      fix: 'Compare both with `aws iam get-role --role-name NAME --query Role.Arn`, and look whether a variable in the task definition is empty.',
    },
  ],
  example:
    'An error occurred (ClientException) when calling the RegisterTaskDefinition operation: Role is not valid',
  basis: 'report',
  source: 'https://github.com/aws-actions/amazon-ecs-deploy-task-definition/issues/96',
};

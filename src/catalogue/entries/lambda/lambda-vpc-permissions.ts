import type { Entry } from '../../entry.js';

export const lambdaVpcPermissions: Entry = {
  id: 'lambda-vpc-permissions',
  emitters: ['aws-cli', 'cloudformation', 'terraform', 'serverless'],
  says: [
    'The provided execution role does not have permissions to call {action} on {resource}',
    'The provided execution role does not have permissions to call {action}',
  ],
  weight: 'cause',
  title: 'The role of the function may not call `{action}`',
  causes: [
    {
      id: 'execution-role',
      why: "Lambda checks what the function's own role may do (network interfaces of a VPC, a queue or stream that it reads, a dead letter queue), and `{action}` is missing. The deploying role is not the one.",
      fix: 'Allow `{action}` to the execution role of the function; for a VPC attach the managed policy `AWSLambdaVPCAccessExecutionRole`.',
    },
  ],
  example:
    'The provided execution role does not have permissions to call CreateNetworkInterface on EC2',
  basis: 'report',
  source: 'https://github.com/serverless/serverless/issues/2879',
};

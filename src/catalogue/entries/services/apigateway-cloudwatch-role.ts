import type { Entry } from '../../entry.js';

export const apigatewayCloudwatchRole: Entry = {
  id: 'apigateway-cloudwatch-role',
  emitters: ['cloudformation', 'serverless', 'terraform'],
  says: [
    'CloudWatch Logs role ARN must be set in account settings to enable logging',
    'The role ARN does not have required permissions configured. Please grant trust permission for API Gateway',
  ],
  weight: 'cause',
  title: 'API Gateway has no role with which it may write logs',
  causes: [
    {
      id: 'account-role',
      why: 'Logging of a stage needs a role in the account settings of API Gateway, once for every region, and there is none, or it does not trust API Gateway.',
      fix: 'Make a role that trusts `apigateway.amazonaws.com` with the managed policy `AmazonAPIGatewayPushToCloudWatchLogs`, and set it: `aws apigateway update-account --patch-operations op=replace,path=/cloudwatchRoleArn,value=ROLE_ARN`.',
    },
  ],
  example:
    'CloudWatch Logs role ARN must be set in account settings to enable logging (Service: AmazonApiGateway; Status Code: 400; Error Code: BadRequestException; Request ID: 2f)',
  basis: 'report',
  source: 'https://github.com/serverless/serverless/issues/5995',
};

import type { Entry } from '../../entry.js';

export const acmApigatewayDomain: Entry = {
  id: 'acm-apigateway-domain',
  emitters: ['aws-cli', 'cloudformation', 'terraform', 'serverless'],
  says: [
    'The domain name you provided already exists',
    'Invalid certificate ARN: {arn}',
    'Certificate {arn} in account {account} not yet issued',
    "Certificate must be in 'us-east-1'",
    'Could not find an in date certificate for {domain}',
  ],
  near: ['domain', 'certificate'],
  weight: 'cause',
  title: 'API Gateway or its certificate does not fit the domain',
  causes: [
    {
      id: 'domain',
      why: 'The domain is in use already, or its certificate is not issued, not of this region, or names another domain.',
      fix: 'Delete the old custom domain, or request and validate a certificate for the name in the region of the API (us-east-1 for edge-optimised ones).',
    },
  ],
  example: 'BadRequestException: The domain name you provided already exists.',
  basis: 'report',
  source: 'https://github.com/amplify-education/serverless-domain-manager/issues/45',
};

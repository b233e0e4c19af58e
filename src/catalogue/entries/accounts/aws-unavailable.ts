import type { Entry } from '../../entry.js';

export const awsUnavailable: Entry = {
  id: 'aws-unavailable',
  emitters: ['aws-cli', 'boto3', 'javascript', 'java'],
  says: [
    'An error occurred (ServiceUnavailable)',
    'An error occurred (ServiceUnavailableException)',
    'An error occurred (InternalFailure)',
    'An error occurred (InternalError)',
    'An error occurred (503) when calling',
    'An error occurred (SlowDown)',
    'ServiceUnavailableException',
    'ServiceUnavailable: Service Unavailable',
    'We encountered an internal error. Please try again',
    'InternalFailure: {message...}',
    'SlowDown: Please reduce your request rate',
    'InternalServiceError: {message...}',
  ],
  near: ['aws', 'amazon', 's3', 'an error occurred'],
  weight: 'cause',
  title: 'AWS could not answer',
  causes: [
    {
      id: 'aws',
      why: 'The service answered that it cannot serve the request for the moment, after all retries; nothing of the job is wrong.',
      fix: 'Run the step again; if it stays so, look at the AWS Health Dashboard for the service and region; let the SDK try more often (`AWS_MAX_ATTEMPTS=10`, `AWS_RETRY_MODE=adaptive`).',
    },
  ],
  example:
    'An error occurred (ServiceUnavailable) when calling the GetAuthorizationToken operation (reached max retries: 4): Service Unavailable',
  basis: 'report',
  source: 'https://github.com/aws-actions/aws-secretsmanager-get-secrets/issues/278',
};

import type { Entry } from '../../entry.js';

export const awsThrottled: Entry = {
  id: 'aws-throttled',
  emitters: ['aws-cli', 'boto3', 'terraform'],
  says: [
    'An error occurred (ThrottlingException)',
    'An error occurred (Throttling)',
    'An error occurred (RequestLimitExceeded)',
    'ThrottlingException: Rate exceeded',
    'Throttling: Rate exceeded',
    'TooManyRequestsException',
    'RequestLimitExceeded',
  ],
  weight: 'cause',
  title: 'AWS throttled the calls, and all retries were used up',
  causes: [
    {
      id: 'too-many',
      why: 'Too many calls of this kind were made in the account at once, by this job and by others.',
      fix: 'Make fewer calls at once (`max-parallel`, `-parallelism=`), and allow more retries (`AWS_MAX_ATTEMPTS=10`, `AWS_RETRY_MODE=adaptive`).',
    },
  ],
  example:
    'An error occurred (ThrottlingException) when calling the GetParametersByPath operation (reached max retries: 4): Rate exceeded',
  basis: 'run',
  source: 'botocore 1.43 ClientError',
};

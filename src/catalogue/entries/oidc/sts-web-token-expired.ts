import type { Entry } from '../../entry.js';

export const stsWebTokenExpired: Entry = {
  id: 'sts-web-token-expired',
  emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript'],
  says: [
    'Token expired: current date/time {now} must be before the expiration date/time {expiry}',
    'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'The OIDC token had expired when it was shown to STS',
  causes: [
    {
      id: 'token-kept-too-long',
      why: 'An OIDC token of a job is good for a few minutes. It was asked for early and used late, by retries or out of a file.',
      fix: 'Ask for a fresh token right before it is used; do not keep it in a file or hand it from job to job. Where it expired between retries, mend what made the first attempt fail (often a network without a way to STS).',
    },
  ],
  example:
    'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: Token expired: current date/time 1700000000 must be before the expiration date/time 1699999700',
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1848',
};

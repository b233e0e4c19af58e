import type { Entry } from '../../entry.js';

export const stsSecurityTokenExpired: Entry = {
  id: 'sts-security-token-expired',
  emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform'],
  says: [
    'The security token included in the request is expired',
    'ExpiredToken: The provided token has expired',
    'An error occurred (ExpiredToken)',
    'An error occurred (ExpiredTokenException)',
    'The provided token has expired',
    'ExpiredTokenException: ',
    'ExpiredToken: ',
    'ExpiredToken Message:',
    'RequestExpired: Request has expired',
  ],
  weight: 'cause',
  title: 'The credentials had expired',
  causes: [
    {
      id: 'session-shorter-than-job',
      when: { worked: true },
      rules: ['credentials/session-shorter-than-job', 'credentials/session-ends-soon'],
      title: 'The session ended before the job did',
      why: 'The credentials worked earlier in this job and were no longer good here. A session lasts as long as it was asked for, an hour by default.',
      fix: "Ask for a longer session (`role-duration-seconds`, up to the role's maximum; an hour at most with role chaining), or ask for a new one right before this step.",
    },
    {
      id: 'expired',
      rules: ['credentials/expired-credentials'],
      why: 'Temporary credentials (a key that begins with ASIA and its session token) were used after their end.',
      fix: 'Get new ones right before this step: run `aws-actions/configure-aws-credentials` again, or assume the role again; never store temporary credentials as secrets.',
    },
  ],
  example:
    'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
  basis: 'report',
  source: 'hashicorp/aws-sdk-go-base servicemocks/mock.go',
};

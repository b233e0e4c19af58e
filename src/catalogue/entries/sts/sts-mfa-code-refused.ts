import type { Entry } from '../../entry.js';

export const stsMfaCodeRefused: Entry = {
  id: 'sts-mfa-code-refused',
  emitters: ['aws-cli'],
  says: [
    'MultiFactorAuthentication failed with invalid MFA one time pass code',
    'MultiFactorAuthentication failed, unable to validate MFA code',
    'MultiFactorAuthentication failed',
  ],
  weight: 'cause',
  title: 'The MFA code was refused',
  causes: [
    {
      id: 'code',
      why: 'The code was mistyped, was used before, or is older than its half minute; a job has no device to make one.',
      fix: 'Let the job assume a role without MFA, best by OIDC; a code can only be used once and at once.',
    },
  ],
  example:
    'An error occurred (AccessDenied) when calling the GetSessionToken operation: MultiFactorAuthentication failed with invalid MFA one time pass code.',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/5038',
};

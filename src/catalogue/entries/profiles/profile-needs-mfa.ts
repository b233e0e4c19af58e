import type { Entry } from '../../entry.js';

export const profileNeedsMfa: Entry = {
  id: 'profile-needs-mfa',
  emitters: ['javascript', 'go-v1', 'terraform', 'cdk', 'aws-cli'],
  says: [
    'requires multi-factor authentication, but no MFA code callback was provided',
    'AssumeRoleTokenProviderNotSetError',
    'assume role with MFA enabled, but AssumeRoleTokenProvider session option not set',
    'AssumeRoleTokenProvider',
    'Enter MFA code for',
  ],
  weight: 'cause',
  title: 'The profile asks for an MFA code, which nobody can type in CI',
  causes: [
    {
      id: 'mfa',
      why: 'The profile has `mfa_serial`, so its role is only given with a code from a device.',
      fix: "Use a profile or role without `mfa_serial` in CI, best one that trusts the job's OIDC token.",
    },
  ],
  example:
    'panic: AssumeRoleTokenProviderNotSetError: assume role with MFA enabled, but AssumeRoleTokenProvider session option not set.',
  basis: 'source',
  source: 'aws-sdk-go aws/session/session.go',
};

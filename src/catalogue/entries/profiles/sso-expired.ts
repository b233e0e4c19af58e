import type { Entry } from '../../entry.js';

export const ssoExpired: Entry = {
  id: 'sso-expired',
  emitters: ['boto3', 'aws-cli', 'javascript', 'go', 'rust', 'terraform'],
  says: [
    'The SSO session associated with this profile has expired',
    'failed to load SSO token',
    'failed to load the cached SSO token',
    'Error loading SSO Token: {why...}',
    'Token has expired and refresh failed',
    'The SSO session associated with this profile is invalid',
    'SSO session token associated with profile',
    'failed to refresh cached SSO Token',
    'failed to read cached SSO token file',
    'the SSO session has expired or is invalid',
    'Error when retrieving token from sso: {why...}',
    'refresh cached SSO token failed',
    'SSOTokenProviderFailure',
    'Token is expired. To refresh this SSO session run',
    'This command requires you to be authenticated',
  ],
  near: ['sso', 'aws'],
  weight: 'cause',
  title: 'The profile uses IAM Identity Center (SSO), and its session has expired or is not there',
  causes: [
    {
      id: 'no-browser',
      why: 'A profile with SSO works after somebody has signed in with a browser on this machine, and only for some hours; a job cannot do that.',
      fix: 'Let the job assume a role by OIDC in place of that profile; on a laptop run `aws sso login --profile NAME`.',
    },
  ],
  example: 'Error when retrieving token from sso: Token has expired and refresh failed',
  basis: 'source',
  source: 'botocore 1.43 exceptions.py, tokens.py',
};

import type { Entry } from '../../entry.js';

export const stsVerificationKey: Entry = {
  id: 'sts-verification-key',
  emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'rust'],
  says: [
    "Couldn't retrieve verification key from your identity provider",
    'Could not retrieve verification key from your identity provider',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'AWS could not fetch the keys of the OIDC issuer',
  causes: [
    {
      id: 'issuer-not-reached',
      why: 'To check the token, STS fetches the keys that the issuer publishes. They could not be reached, or not in time.',
      fix: 'Run the job again; where it stays, look whether `ISSUER/.well-known/openid-configuration` and its `jwks_uri` can be reached from the internet.',
    },
  ],
  example:
    "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
  basis: 'report',
  source: 'https://github.com/pytorch/torchx/issues/386',
};

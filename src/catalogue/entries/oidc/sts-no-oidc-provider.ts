import type { Entry } from '../../entry.js';

export const stsNoOidcProvider: Entry = {
  id: 'sts-no-oidc-provider',
  emitters: ['configure-aws-credentials', 'aws-cli', 'boto3', 'javascript', 'terraform'],
  says: ['No OpenIDConnect provider found in your account for {issuer}'],
  weight: 'cause',
  explains: 'credentials',
  title: 'The account has no OIDC provider for `{issuer}`',
  causes: [
    {
      id: 'provider-absent',
      rules: ['trust/provider-missing'],
      why: "STS looks for an IAM OIDC provider with exactly the token's issuer as its address, in the account of the role, and finds none.",
      fix: 'Create it in the account that the role ARN names: `aws iam create-open-id-connect-provider --url {issuer} --client-id-list sts.amazonaws.com`; where it is there, the ARN names the wrong account.',
    },
  ],
  example:
    'Error: Could not assume role with OIDC: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/598',
};

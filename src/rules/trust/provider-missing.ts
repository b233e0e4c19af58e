import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import { quoteShell } from '../../report/quoting.js';
import type { Rule } from '../../report/rule.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html */
export const providerMissing: Rule<JobRuleFacts> = {
  id: 'trust/provider-missing',
  severity: 'error',
  rung: 'trusted',
  title: 'The account {account} has no OIDC provider for `{issuer}`',
  why: 'A role can only trust tokens of an issuer that its own account has registered as an IAM OIDC provider. Either the provider is missing there, or the role ARN names the wrong account.',
  fix: 'Create the provider in the account {account}, or correct the account in `role-to-assume`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
  ],
  judge({ credentials }) {
    return roleRefusals(
      credentials,
      'AssumeRoleWithWebIdentity',
      /^InvalidIdentityToken/,
      /No OpenIDConnect provider/i,
    ).map(({ call, error, roleArn }) => {
      const claims = credentials?.idToken.kind === 'minted' ? credentials.idToken.claims : {};
      const issuer = typeof claims.iss === 'string' ? claims.iss : '';
      return {
        location: { kind: 'aws', resource: roleArn },
        identity: issuer,
        values: { account: roleArn.split(':')[4] ?? '', issuer },
        evidence: [
          {
            label: 'issuer of the token',
            expected: 'a provider in the account',
            actual: issuer || 'not known',
          },
          { label: 'role', actual: roleArn },
          { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
        ],
        paste: [
          {
            language: 'sh',
            target: `a shell with rights in the account ${roleArn.split(':')[4] ?? ''}`,
            code: `aws iam create-open-id-connect-provider --url ${quoteShell(issuer)} --client-id-list ${quoteShell(credentials?.role?.audience ?? '')}\n`,
          },
        ],
      };
    });
  },
};

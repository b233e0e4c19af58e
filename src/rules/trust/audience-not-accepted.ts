import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import type { Rule } from '../../report/rule.js';

/** The provider exists and does not list the token's audience. */
export const audienceNotAccepted: Rule<JobRuleFacts> = {
  id: 'trust/audience-not-accepted',
  severity: 'error',
  rung: 'trusted',
  title: 'The OIDC provider in the account {account} does not accept the audience `{audience}`',
  why: "The token was asked for with this audience, and the provider's list of client ids does not hold it. `sts.amazonaws.com` is what AWS and its action use by default.",
  fix: 'Ask for an audience that the provider lists, or add this one to its client ids.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
  ],
  judge({ credentials }) {
    return roleRefusals(
      credentials,
      'AssumeRoleWithWebIdentity',
      /^InvalidIdentityToken/,
      /Incorrect token audience/i,
    ).map(({ call, error, roleArn }) => {
      const audience = credentials?.role?.audience ?? '';
      const usual = audience === 'sts.amazonaws.com';
      return {
        location: { kind: 'input', name: 'audience' },
        identity: audience,
        values: {
          account: roleArn.split(':')[4] ?? '',
          audience,
        },
        words: {
          fix: usual
            ? 'Add `sts.amazonaws.com` to the client ids of the provider in IAM (`aws iam add-client-id-to-open-id-connect-provider`).'
            : 'Remove the input `audience`, so that the default `sts.amazonaws.com` is used, or add this audience to the client ids of the provider.',
        },
        evidence: [
          {
            label: 'audience of the token',
            expected: 'a client id of the provider, usually sts.amazonaws.com',
            actual: audience,
          },
          { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
        ],
      };
    });
  },
};

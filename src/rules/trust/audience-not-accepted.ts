import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { partitionOfArn } from '../../report/aws/partitions.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import type { Rule } from '../../report/rule.js';

const LIST =
  'Add `{audience}` to the client ids of the provider in IAM (`aws iam add-client-id-to-open-id-connect-provider`).';
const ASK =
  'Ask for the audience that is listed, most likely `audience: {wanted}`, in this action and in `aws-actions/configure-aws-credentials` alike.';

const REMOVE =
  'Remove `audience: {audience}`{at}, in this action and in `aws-actions/configure-aws-credentials` alike: the default, `{wanted}`, is what AWS expects of a job.';
const REMOVE_WANTED =
  'Remove `audience: {audience}`{at}, in this action and in `aws-actions/configure-aws-credentials` alike: the default, `{wanted}`, is what the trust policy wants.';

/** Whether a condition of the policy at hand accepts the audience that was asked for. */
function isAgreed(trust: JobRuleFacts['trust'], audience: string): boolean {
  return (trust?.evaluation?.trace ?? []).some(({ steps }) =>
    steps.some(
      ({ key, wanted, matched }) =>
        /:aud$/i.test(key ?? '') && matched === true && wanted.includes(audience),
    ),
  );
}

/** The one audience that the policy at hand compares with: what its author listed in the provider, too. */
function wantedBy(trust: JobRuleFacts['trust']): string | undefined {
  const decision = trust?.evaluation?.decidedBy;
  if (decision === undefined || !/:aud$/i.test(decision.key ?? '')) return undefined;
  const [only, ...more] = decision.wanted;
  return more.length === 0 && only !== undefined && !/[*?$]/.test(only) ? only : undefined;
}

/** The provider exists and does not list the token's audience. */
export const audienceNotAccepted: Rule<JobRuleFacts> = {
  id: 'trust/audience-not-accepted',
  severity: 'error',
  rung: 'trusted',
  title: 'The OIDC provider in the account {account} does not accept the audience `{audience}`',
  why: "The token was asked for with this audience, and the provider's list of client ids does not hold it. AWS's own action asks for `sts.amazonaws.com`, and in China for `sts.amazonaws.com.cn`.",
  fix: 'Ask for an audience that the provider lists, or add this one to its client ids.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
  ],
  judge({ credentials, trust, audienceAt }) {
    return roleRefusals(
      credentials,
      'AssumeRoleWithWebIdentity',
      /^InvalidIdentityToken/,
      /Incorrect token audience/i,
    ).map(({ call, error, roleArn }) => {
      const audience = credentials?.role?.audience ?? '';
      const home = partitionOfArn(roleArn);
      const asPolicy = wantedBy(trust);
      const wanted = asPolicy ?? home.audience;
      const list = wanted === audience || isAgreed(trust, audience);
      const remove = asPolicy === undefined ? REMOVE : REMOVE_WANTED;
      // Whoever leaves it out asks for the default: there is nothing to remove then.
      const isOwn = audience !== '' && audience !== 'sts.amazonaws.com';
      return {
        location: { kind: 'input', name: 'audience' },
        identity: audience,
        values: {
          account: roleArn.split(':')[4] ?? '',
          audience,
          wanted,
          home: home.title,
          at: audienceAt === null ? '' : ` (${audienceAt.path}, line ${audienceAt.line})`,
        },
        words: { fix: list ? LIST : isOwn && wanted === home.audience ? remove : ASK },
        evidence: [
          {
            label: 'audience of the token',
            expected: `a client id of the provider, usually ${home.audience}`,
            actual: audience,
          },
          { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
        ],
      };
    });
  },
};

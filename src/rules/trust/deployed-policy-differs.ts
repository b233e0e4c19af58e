import { isNotAuthorized, type TrustFacts } from '../../facts/trust/trust.js';
import { sourceOf } from '../../facts/trust/found-policy.js';
import { policyLocation, roleName, stsEvidence } from '../../wording/trust/trust-refusal.js';
import { quoteShell } from '../../report/quoting.js';
import type { Rule } from '../../report/rule.js';

/** The policy at hand accepts the job, and AWS does not: the role has another one, or none. */
export const deployedPolicyDiffers: Rule<TrustFacts> = {
  id: 'trust/deployed-policy-differs',
  severity: 'error',
  rung: 'trusted',
  title: 'AWS refuses the role `{role}`, which the trust policy at hand would give',
  why: 'The policy in {source} accepts this job. So the role has another policy deployed, or does not exist under this ARN, or a policy of the organization forbids the call.',
  fix: 'Compare the deployed policy with it: `aws iam get-role --role-name {role}`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
  judge(facts) {
    const { evaluation, policy, sts } = facts;
    if (evaluation?.verdict !== 'accepted' || policy === null || !isNotAuthorized(sts)) return [];
    const role = roleName(facts);
    const source = sourceOf(facts);
    const deployed = policy.source.kind === 'iam';
    return [
      {
        location: policyLocation(facts),
        identity: role,
        values: { role, source: policy.source.description },
        ...(deployed
          ? {
              words: {
                why: 'The deployed policy accepts this job. So something above the role forbids the call, such as a service or resource control policy of the organization, or the policy changed a moment ago.',
                fix: 'Ask who runs the organization for policies that deny `sts:AssumeRoleWithWebIdentity`.',
              },
            }
          : {}),
        evidence: [
          { label: 'trust policy', expected: 'refuses this job', actual: `${source} accepts it` },
          ...stsEvidence(facts),
        ],
        ...(deployed
          ? {}
          : {
              paste: [
                {
                  language: 'sh' as const,
                  target: 'a shell with rights in the account of the role',
                  code: `aws iam get-role --role-name ${quoteShell(role)} --query Role.AssumeRolePolicyDocument\n`,
                },
              ],
            }),
      },
    ];
  },
};

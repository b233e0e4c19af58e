import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { candidateEvidence, isExplained } from '../../wording/trust/trust-refusal.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import type { Rule } from '../../report/rule.js';

/** STS's one sentence for at least nine causes, where the policy that decided is not known. */
export const notAuthorized: Rule<JobRuleFacts> = {
  id: 'trust/not-authorized',
  severity: 'error',
  rung: 'trusted',
  title: "The role `{role}` refuses this job's OIDC token",
  why: 'STS says the same sentence whether the role does not exist, its trust policy names another subject, audience, provider or action, or a service control policy denies it. The subject this job presents is `{subject}`.',
  fix: 'Compare the trust policy of `{role}` with the claims below: `aws iam get-role --role-name {name} --query Role.AssumeRolePolicyDocument`. The subject must match character by character, letter case included.',
  references: [
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  ],
  judge({ credentials, trust }) {
    if (trust !== null && isExplained(trust)) return [];
    return roleRefusals(credentials, 'AssumeRoleWithWebIdentity', /^AccessDenied/).map(
      ({ call, error, roleArn }) => {
        const claims = credentials?.idToken.kind === 'minted' ? credentials.idToken.claims : {};
        return {
          location: { kind: 'aws', resource: roleArn },
          identity: roleArn,
          values: {
            role: roleArn,
            name: roleArn.slice(roleArn.lastIndexOf('/') + 1),
            subject: typeof claims.sub === 'string' ? claims.sub : '',
          },
          evidence: [
            { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ...['sub', 'aud', 'iss', 'repository', 'ref', 'environment', 'job_workflow_ref']
              .filter((claim) => claims[claim] !== undefined)
              .map((claim) => ({ label: `claim ${claim}`, actual: String(claims[claim]) })),
            ...(trust === null ? [] : candidateEvidence(trust)),
          ],
        };
      },
    );
  },
};

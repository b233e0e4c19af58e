import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { candidateEvidence, isExplained } from '../../wording/trust/trust-refusal.js';
import { ofWorkflow } from '../../wording/workflow/paste.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import type { Rule } from '../../report/rule.js';

/** So many causes are told before the claims that they are to be held against. */
const MOST_BEFORE_CLAIMS = 3;

/** STS's one sentence for at least nine causes, where the policy that decided is not known. */
export const notAuthorized: Rule<JobRuleFacts> = {
  id: 'trust/not-authorized',
  severity: 'error',
  rung: 'trusted',
  title: "The role `{role}` refuses this job's OIDC token",
  why: 'STS says the same sentence whether the role does not exist, its trust policy wants another subject, audience, provider or action, or the organization denies it. This job presents the subject `{subject}`.',
  fix: 'Compare the trust policy of `{role}` with that subject, character by character: `aws iam get-role --role-name {name} --query Role.AssumeRolePolicyDocument`.',
  references: [
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  ],
  judge({ credentials, trust }) {
    if (trust !== null && isExplained(trust)) return [];
    return roleRefusals(credentials, 'AssumeRoleWithWebIdentity', /^AccessDenied/).map(
      ({ call, error, roleArn }) => {
        const likely = trust?.candidates.find(({ open }) => open);
        const given =
          trust?.policy?.result.ok === false && trust.policy.result.fault.tooLarge !== true
            ? trust.policy
            : undefined;
        const advice = trust?.advice?.kind === 'workflow' ? trust.advice : undefined;
        const claims = credentials?.idToken.kind === 'minted' ? credentials.idToken.claims : {};
        return {
          location: { kind: 'aws', resource: roleArn },
          identity: roleArn,
          values: {
            role: roleArn,
            name: roleArn.slice(roleArn.lastIndexOf('/') + 1),
            subject: typeof claims.sub === 'string' ? claims.sub : '',
            likely: likely?.title ?? '',
            since: likely?.why ?? '',
            ...advice?.fix.values,
            given: given?.source.path ?? '',
            fault: given?.result.ok === false ? given.result.fault.message : '',
            line: given?.result.ok === false ? String(given.result.fault.line) : '',
          },
          // The best hint goes first: nobody unfolds a list at night.
          ...(likely?.standsOut === true
            ? {
                words: {
                  title:
                    "The role `{role}` refuses this job's OIDC token: {since:prose}, and most likely {likely:prose}",
                  ...(advice === undefined ? {} : { fix: advice.fix.template }),
                },
                ...(advice === undefined
                  ? {}
                  : { paste: ofWorkflow(advice.snippets, trust?.workflow) }),
              }
            : given === undefined
              ? {}
              : {
                  words: {
                    why: 'STS does not say which condition failed, and the trust policy at hand, which would tell, could not be read: `{given}`, line {line}: {fault}.',
                    fix: 'Correct `{given}` and run this again: then the condition that fails is named.',
                  },
                }),
          evidence: [
            ...(trust === null ? [] : candidateEvidence(trust).slice(0, MOST_BEFORE_CLAIMS)),
            { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ...['sub', 'aud', 'iss', 'repository', 'ref', 'environment', 'job_workflow_ref']
              .filter((claim) => claims[claim] !== undefined)
              .map((claim) => ({ label: `claim ${claim}`, actual: String(claims[claim]) })),
            ...(trust === null ? [] : candidateEvidence(trust).slice(MOST_BEFORE_CLAIMS)),
          ],
        };
      },
    );
  },
};

import { sourceOf } from '../../facts/trust/found-policy.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';
import { nameOf } from '../../trust/verdict/evaluation.js';
import { policyLocation, roleName } from '../../wording/trust/trust-refusal.js';

/** A subject that GitHub gives to no job looks like a door and is a wall. */
export const policySubjectMatchesNobody: Rule<TrustFacts> = {
  id: 'trust/policy-subject-matches-nobody',
  severity: 'warning',
  rung: 'trusted',
  title: 'A subject in the trust policy of `{role}` is one that no job has',
  why: 'In {statement}, `{value}` lets nobody in: {reason:prose}.',
  fix: 'Write the subject as GitHub does, such as `{subject}`, or take `{value}` out.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims'],
  judge(facts) {
    const { evaluation, nobodys } = facts;
    // Of a refusal that hangs on this value, the rule about the refusal speaks.
    const told = evaluation?.verdict === 'refused' ? evaluation.decidedBy.wanted : [];
    return nobodys
      .filter(({ value }) => !told.includes(value))
      .map((found) => ({
        location: policyLocation(facts, found.at.line),
        identity: `${found.statement} ${found.value}`,
        values: {
          role: roleName(facts),
          statement: nameOf(found),
          value: found.value,
          reason: found.why,
          subject: insteadOf(found.meant, facts),
        },
        evidence: [
          {
            label: `${nameOf(found)}, sub`,
            expected: insteadOf(found.meant, facts),
            actual: found.value,
          },
          { label: 'trust policy', actual: sourceOf(facts) },
        ],
      }));
  },
};

/** Never one that lets pull requests in: our own lint would refuse it. */
function insteadOf(meant: string | null, { job }: TrustFacts): string {
  if (meant !== null && !meant.endsWith(':*')) return meant;
  if (job?.github === true) return job.subject.text;
  const repository = meant?.slice(0, -2) ?? 'repo:OWNER/REPO';
  return `${repository}:ref:refs/heads/BRANCH`;
}

import type { TrustFacts } from '../../facts/trust/trust.js';
import { sourceOf } from '../../facts/trust/found-policy.js';
import { policyLocation, roleName } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

const MOST = 20;

/** The policy can be read, and IAM would still refuse to store it as it is. */
export const policyMalformed: Rule<TrustFacts> = {
  id: 'trust/policy-malformed',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` has a fault that IAM refuses to store',
  why: '{place}: {message}.',
  fix: 'Correct {place}.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html'],
  judge(facts) {
    const { policy } = facts;
    if (policy === null || !policy.result.ok) return [];
    return policy.result.policy.problems.slice(0, MOST).map(({ message, at, statement }) => ({
      location: policyLocation(facts, at.line),
      identity: message,
      values: {
        role: roleName(facts),
        message,
        place: statement === null ? 'The document' : `Statement ${statement + 1}`,
      },
      evidence: [{ label: 'trust policy', actual: sourceOf(facts) }],
    }));
  },
};

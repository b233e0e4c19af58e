import type { TrustFacts } from '../../facts/trust/trust.js';
import { sourceOf } from '../../facts/trust/found-policy.js';
import { policyLocation, roleName } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

const MOST = 20;

/** One action, by the kind of the fault; for the others the place alone is told. */
const FIXES: Readonly<Record<string, string>> = {
  'element-forbidden':
    'Take `{element}` out of {place}: what a trust policy is about is the role that it belongs to.',
  'element-unknown': 'Correct the spelling of `{element}` in {place}, or take it out.',
  'element-repeated': 'Let `{element}` stand once in {place}.',
  'effect-misspelt': 'Write `"Effect": "Allow"` in {place}.',
  'principal-malformed':
    'Write the `Principal` of {place} as an object, such as `{"Federated": "..."}` with the ARN of the OIDC provider.',
};

/** The policy can be read, and IAM would still refuse to store it as it is. */
export const policyMalformed: Rule<TrustFacts> = {
  id: 'trust/policy-malformed',
  severity: 'warning',
  rung: 'trusted',
  title: 'IAM would not store the trust policy of `{role}` as it stands here',
  why: 'In {place}: {message}.',
  fix: 'Correct {place}.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html'],
  judge(facts) {
    const { policy } = facts;
    if (policy === null || !policy.result.ok) return [];
    return policy.result.policy.problems
      .slice(0, MOST)
      .map(({ message, at, statement, fault }) => ({
        location: policyLocation(facts, at.line, at.column),
        identity: message,
        values: {
          role: roleName(facts),
          message,
          place: `${statement === null ? 'the document' : `statement ${statement + 1}`} (line ${at.line}, column ${at.column})`,
          element: fault !== null && 'element' in fault ? fault.element : '',
        },
        words: { fix: FIXES[fault?.kind ?? 'document'] ?? policyMalformed.fix },
        evidence: [{ label: 'trust policy', actual: sourceOf(facts) }],
      }));
  },
};

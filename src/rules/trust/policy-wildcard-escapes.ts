import { tooWide } from '../../facts/too-wide.js';
import type { TrustFacts } from '../../facts/trust.js';
import type { Rule } from '../../report/rule.js';

/** A wildcard inside a name also matches longer names. */
export const policyWildcardEscapes: Rule<TrustFacts> = {
  id: 'trust/policy-wildcard-escapes',
  severity: 'warning',
  rung: 'trusted',
  title: 'A wildcard in the trust policy of `{role}` reaches into names that only begin alike',
  why: 'The pattern `{what}` in {statement} ends a name with a wildcard: other repositories or owners whose names begin the same match too, and anyone may register such a name.',
  fix: 'Write the whole name in `{what}`, and let a wildcard stand only after the colon that follows it.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
  ],
  judge(facts) {
    return tooWide(facts, 'wildcard-escapes');
  },
};

import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** A wildcard inside a name also matches longer names. */
export const policyWildcardEscapes: Rule<TrustFacts> = {
  id: 'trust/policy-wildcard-escapes',
  severity: 'warning',
  rung: 'trusted',
  title: 'A wildcard in the trust policy of `{role}` reaches into names that only begin alike',
  why: 'The pattern `{what}` in {statement} has a wildcard within a name: every other repository or owner whose name fits matches too, and such a name may be free for others to take.',
  fix: 'Replace `{what}` by the whole subject of the job, such as `{subject}`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
  ],
  judge(facts) {
    return tooWide(facts, 'wildcard-escapes');
  },
};

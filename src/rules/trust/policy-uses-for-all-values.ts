import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** ForAllValues holds for a key that is not there. */
export const policyUsesForAllValues: Rule<TrustFacts> = {
  id: 'trust/policy-uses-for-all-values',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` has a condition that a missing claim meets',
  why: '`ForAllValues` asks nothing of a key that the token does not carry, so `{what}` in {statement} holds nobody back.',
  fix: 'Drop the prefix `ForAllValues:` in {statement}: the claims are single values.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
  ],
  judge(facts) {
    return tooWide(facts, 'for-all-values');
  },
};

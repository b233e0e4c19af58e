import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** `*` and `?` stand for themselves under the Equals operators. */
export const wildcardUnderStringEquals: Rule<TrustFacts> = {
  id: 'trust/wildcard-under-string-equals',
  severity: 'error',
  rung: 'trusted',
  title: 'A wildcard under `{operator}` keeps the trust policy of `{role}` from matching',
  why: 'In {statement}, `{key}` is compared with `{wanted}` character by character: {reason:prose}. The job presents `{actual}`.',
  fix: 'Name the exact value, or use `StringLike` where a pattern is meant.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
  ],
  judge(facts) {
    return refusedBy(facts, ['wildcard-under-equals'], ({ key }) => !/:o?aud$/i.test(key ?? ''));
  },
};

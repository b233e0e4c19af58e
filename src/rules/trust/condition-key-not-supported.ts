import type { TrustFacts } from '../../facts/trust.js';
import { refusedBy } from '../../facts/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** A condition asks for what AWS never has in this call, so that it never holds. */
export const conditionKeyNotSupported: Rule<TrustFacts> = {
  id: 'trust/condition-key-not-supported',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` asks for `{key}`, which is never in this call',
  why: 'A condition on a missing key does not hold. In {statement}, {reason}.',
  fix: 'Remove the condition on `{key}`; `sub`, `aud`, `repository_id` and `environment` are among the claims that AWS reads.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
  ],
  judge(facts) {
    return refusedBy(facts, [
      'key-not-supported',
      'key-of-other-issuer',
      'key-not-in-call',
      'key-unknown',
    ]);
  },
};

import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** A Deny that applies wins over every Allow. */
export const explicitDeny: Rule<TrustFacts> = {
  id: 'trust/explicit-deny',
  severity: 'error',
  rung: 'trusted',
  title: 'A Deny in the trust policy of `{role}` applies to this job',
  why: 'An explicit Deny wins over any Allow. In {statement}, {reason:prose}.',
  fix: 'Run the job in a way that the Deny of {statement} spares, or narrow that Deny.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
  judge(facts) {
    return refusedBy(facts, ['explicit-deny']);
  },
};

import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** Without an Allow, everything is refused. */
export const nothingAllowed: Rule<TrustFacts> = {
  id: 'trust/nothing-allowed',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` has no statement that allows anything',
  why: 'AWS refuses what no statement allows: {reason:prose}.',
  fix: 'Add a statement that allows this job.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
  judge(facts) {
    return refusedBy(facts, ['no-allow']);
  },
};

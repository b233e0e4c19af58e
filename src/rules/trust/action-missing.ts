import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** A token is exchanged by an action of its own. */
export const actionMissing: Rule<TrustFacts> = {
  id: 'trust/action-missing',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` does not allow `{actual}`',
  why: 'A job with a token calls that action. In {statement}, {reason:prose}.',
  fix: 'Allow `{actual}` in {statement}.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
  ],
  judge(facts) {
    return refusedBy(facts, [
      'action-assume-role',
      'action-other',
      'action-missing',
      'action-excluded',
      'tag-session-missing',
    ]);
  },
};

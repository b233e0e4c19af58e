import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** A principal `*` lets every provider and account ask. */
export const policyAcceptsAnyone: Rule<TrustFacts> = {
  id: 'trust/policy-accepts-anyone',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` lets anyone ask for the role',
  why: 'The principal of {statement} is `*`: only its conditions stand between the role and the world.',
  fix: 'Name the OIDC provider of this account as the principal of {statement}.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  judge(facts) {
    return tooWide(facts, 'accepts-anyone');
  },
};

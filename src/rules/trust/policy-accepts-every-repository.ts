import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** A pattern that any owner can meet. */
export const policyAcceptsEveryRepository: Rule<TrustFacts> = {
  id: 'trust/policy-accepts-every-repository',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` accepts repositories of any owner',
  why: 'The pattern `{what}` in {statement} matches subjects of anybody on GitHub.',
  fix: 'Replace `{what}` by the subject of the job, such as `{subject}`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
  ],
  judge(facts) {
    return tooWide(facts, 'accepts-every-repository');
  },
};

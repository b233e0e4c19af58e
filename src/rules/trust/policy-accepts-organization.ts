import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** A pattern for all repositories of an owner. */
export const policyAcceptsOrganization: Rule<TrustFacts> = {
  id: 'trust/policy-accepts-organization',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` accepts every repository of an owner',
  why: 'The pattern `{what}` in {statement} matches all of them: whoever may create or write to any repository there could take the role.',
  fix: 'Replace `{what}` by the subject of the job, such as `{subject}`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
  ],
  judge(facts) {
    return tooWide(facts, 'accepts-organization');
  },
};

import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** Whoever has an AWS account gives himself the permission to assume such a role. */
export const policyAssumableByAnyone: Rule<TrustFacts> = {
  id: 'trust/policy-assumable-by-anyone',
  severity: 'error',
  rung: 'trusted',
  title: 'Anyone with an AWS account can assume `{role}`',
  why: 'In {statement}, sts:AssumeRole is allowed to `{what}`, and no condition ties the caller to an account or an organization. An external id does not: AWS treats it as no secret, and whoever may read the role can see it.',
  fix: 'Name the accounts or roles that may assume it as the principal of {statement}; for a whole organization, add `StringEquals` on `aws:PrincipalOrgID`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
  ],
  judge(facts) {
    return tooWide(facts, 'assumable-by-anyone');
  },
};

import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** Nothing ties the role to a repository. */
export const policyWithoutSubject: Rule<TrustFacts> = {
  id: 'trust/policy-without-subject',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` accepts every subject of the issuer',
  why: 'No condition in {statement} holds `sub` down. Anybody who has a repository at the same issuer could take the role. A condition with `IfExists` or `ForAllValues` does not count.',
  fix: 'Add a condition on the subject to {statement}, such as `{subject}` under `StringEquals`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
  ],
  judge(facts) {
    return tooWide(facts, 'without-subject');
  },
};

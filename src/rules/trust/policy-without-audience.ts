import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** Tokens made for another service are taken too. */
export const policyWithoutAudience: Rule<TrustFacts> = {
  id: 'trust/policy-without-audience',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` does not hold the audience down',
  why: 'No condition in {statement} holds `aud` down: a token that was made for another service could be used for this role, as far as the provider lists that audience.',
  fix: 'Add the condition that `aud` equals `sts.amazonaws.com` to {statement}.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
  ],
  judge(facts) {
    return tooWide(facts, 'without-audience');
  },
};

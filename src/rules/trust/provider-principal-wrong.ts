import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** The policy trusts somebody else than the token's provider. */
export const providerPrincipalWrong: Rule<TrustFacts> = {
  id: 'trust/provider-principal-wrong',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` does not trust the provider of this token',
  why: 'The principal must be the OIDC provider of the issuer, in the account of the role: `{actual}`. In {statement}, {reason:prose}.',
  fix: 'Name `{actual}` as the principal `Federated`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  judge(facts) {
    return refusedBy(facts, [
      'principal-other-account',
      'principal-other-issuer',
      'principal-misspelled',
      'principal-not-federated',
      'principal-wildcard',
      'principal-missing',
      'principal-excluded',
    ]);
  },
};

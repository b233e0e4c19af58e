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
    ]).map(({ paste = [], ...match }) => {
      const first = chainedFrom(facts);
      if (first === undefined) return { ...match, paste };
      // The policy is as it should be: the step asks in the wrong name.
      return { ...match, values: { ...match.values, first }, words: CHAIN };
    });
  },
};

const CHAIN = {
  title: 'The trust policy of `{role}` trusts the role that the job has already, not its token',
  why: 'An earlier step signs in with `{first}`, which the policy trusts. The role is asked for by the OIDC token once more instead, and in {statement}, {reason:prose}.',
  fix: 'Set `role-chaining: true` in this action and in the step of `aws-actions/configure-aws-credentials` for this role: both then ask with `{first}`.',
};

/** The earlier role that the policy names, by its ARN or by its account. */
function chainedFrom({ evaluation, earlierRoles = [] }: TrustFacts): string | undefined {
  if (evaluation?.verdict !== 'refused') return undefined;
  const { cause, wanted } = evaluation.decidedBy;
  if (cause !== 'principal-not-federated') return undefined;
  return earlierRoles.find((role) => {
    const root = role.replace(/:role\/.*$/, ':root');
    return wanted.some((one) => one === `AWS: ${role}` || one === `AWS: ${root}`);
  });
}

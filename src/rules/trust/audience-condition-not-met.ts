import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** The audiences that AWS's own action asks for: everywhere, and in China. */
const USUAL = /^sts\.amazonaws\.com(?:\.cn)?$/;

/** The audience of the token is not the one in the condition. */
export const audienceConditionNotMet: Rule<TrustFacts> = {
  id: 'trust/audience-condition-not-met',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` wants another audience than the token has',
  why: 'In {statement}, the audience is to be `{wanted}`, and the token is for `{actual}`.',
  fix: 'Ask for the token with the audience `sts.amazonaws.com`, and let the policy compare with the same.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
  ],
  judge(facts) {
    const causes = [
      'audience-differs',
      'claim-missing',
      'letter-case',
      'wildcard-under-equals',
    ] as const;
    return refusedBy(facts, causes, ({ key }) => /:o?aud$/i.test(key ?? '')).map(
      ({ paste = [], ...match }) => {
        const decision = facts.evaluation?.decidedBy;
        const right = decision?.wanted.find((text) => USUAL.test(text));
        // The token is at fault then, and a policy that took it as it is would be the wrong way: but for
        // systems whose tokens are for the organization or workspace, whatever a job asks.
        if (right !== undefined && !setsAudience(facts.request?.issuer)) {
          const values = { ...match.values, right };
          const alone = decision?.was?.includes(right) === true ? ' alone' : '';
          return {
            ...match,
            values,
            words: { fix: `Ask for the token with the audience \`{right}\`${alone}.` },
          };
        }
        return {
          ...match,
          words: { fix: accept(decision?.was?.length ?? 0) },
          paste,
        };
      },
    );
  },
};

/**
 * Issuers whose tokens have one audience by default that no condition can be changed to fit.
 * @see https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
 * @see https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/
 */
const SETS_AUDIENCE = /^(?:https:\/\/)?(?:oidc\.circleci\.com|api\.bitbucket\.org)\//;

function setsAudience(issuer: string | null | undefined): boolean {
  return SETS_AUDIENCE.test(issuer ?? '');
}

function accept(audiences: number): string {
  return audiences > 1
    ? 'Let the trust policy of `{role}` accept the audiences of the token, `{actual}`.'
    : 'Let the trust policy of `{role}` accept the audience `{actual}`.';
}

import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** A condition asks for what AWS never has in this call, so that it never holds. */
export const conditionKeyNotSupported: Rule<TrustFacts> = {
  id: 'trust/condition-key-not-supported',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` asks for `{key}`, which is never in this call',
  why: 'A condition on a missing key does not hold. In {statement}, {reason:prose}.',
  fix: 'Remove the condition on `{key}`; `sub`, `aud`, `repository_id` and `environment` are among the claims that AWS reads.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
  ],
  judge(facts) {
    const causes = [
      'key-not-supported',
      'key-of-other-issuer',
      'key-not-in-call',
      'key-unknown',
    ] as const;
    return refusedBy(facts, causes).map((match) => {
      const key = facts.evaluation?.decidedBy.key ?? '';
      const claim = (/[^:/]*$/.exec(key.trim())?.[0] ?? '').trim();
      const issuer = facts.request?.issuer ?? '';
      const values = { ...match.values, right: `${issuer}:${claim}` };
      const cause = facts.evaluation?.decidedBy.cause;
      // A claim without its issuer, or with the issuer spelled wrongly, is a slip of the pen.
      const bare = cause === 'key-unknown' && /^(?:sub|aud)$/i.test(claim);
      const blank = key !== key.trim();
      if ((cause === 'key-of-other-issuer' || bare || blank) && issuer !== '') {
        return {
          ...match,
          values,
          words: {
            fix: 'Spell the key with the issuer of the token: `{right}`.',
          },
        };
      }
      return heldBySubject(facts) ? match : { ...match, words: REPLACE };
    });
  },
};

/** Without another condition on the subject, taking this one out would open the role to all. */
const REPLACE = {
  fix: 'Replace the condition on `{key}` by one on `sub`, or on another claim that AWS reads.',
};

function heldBySubject({ evaluation }: TrustFacts): boolean {
  const { statement } = evaluation?.decidedBy ?? {};
  const steps = evaluation?.trace.find(({ index }) => index === statement)?.steps ?? [];
  return steps.some(({ key, matched }) => matched === true && /:sub$/i.test(key ?? ''));
}

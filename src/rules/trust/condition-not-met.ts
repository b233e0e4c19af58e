import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** Any other condition that does not hold for this job. */
export const conditionNotMet: Rule<TrustFacts> = {
  id: 'trust/condition-not-met',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` has a condition on `{key}` that this job does not meet',
  why: 'In {statement}, `{operator}` of `{key}` wants `{wanted}`, and the job has `{actual}`: {reason:prose}.',
  fix: 'If this job is to take the role, let {statement} accept `{actual}` for `{key}`; else run it where that is `{wanted}`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
  ],
  judge(facts) {
    return refusedBy(
      facts,
      [
        'value-differs',
        'letter-case',
        'surrounding-whitespace',
        'claim-missing',
        'negated-match',
        'null-check',
        'variable-absent',
      ],
      ({ key, cause }) =>
        !/:o?aud$/i.test(key ?? '') &&
        !(/:sub$/i.test(key ?? '') && /^(?:letter-case|surrounding-whitespace)$/.test(cause ?? '')),
    ).map((match) => {
      const why = whyOf(facts);
      // The two values alone say that they differ, and what is to be done about it.
      const plain =
        facts.evaluation?.decidedBy.cause === 'value-differs' && facts.advice?.kind === 'none';
      return {
        ...match,
        words: {
          ...match.words,
          ...(why === null ? {} : { why }),
          ...(plain && why === null ? { fix: conditionNotMet.fix } : {}),
        },
      };
    });
  },
};

/** Where "wants this, has that" would read wrongly; null where it reads well. */
function whyOf({ evaluation }: TrustFacts): string | null {
  const { cause, wanted, operator } = evaluation?.decidedBy ?? {};
  if (cause === 'null-check') return 'In {statement}, {reason:prose}.';
  if (wanted?.length === 0) {
    return 'In {statement}, `{operator}` of `{key}` lists no value, so that nothing can match it.';
  }
  if (cause === 'negated-match') {
    return 'In {statement}, `{operator}` of `{key}` keeps out `{wanted}`: {reason:prose}.';
  }
  if (cause !== 'claim-missing') return null;
  return /not/i.test(operator ?? '')
    ? 'In {statement}, `{operator}` of `{key}` wants another value than `{wanted}`, and {reason:prose}.'
    : 'In {statement}, `{operator}` of `{key}` wants `{wanted}`, and {reason:prose}.';
}

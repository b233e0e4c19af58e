import type { TrustFacts } from '../../facts/trust.js';
import { refusedBy } from '../../facts/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** Any other condition that does not hold for this job. */
export const conditionNotMet: Rule<TrustFacts> = {
  id: 'trust/condition-not-met',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` has a condition on `{key}` that this job does not meet',
  why: 'In {statement}, `{operator}` of `{key}` wants `{wanted}`, and the job has `{actual}`: {reason}.',
  fix: 'Change the condition on `{key}`, or the job.',
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
    );
  },
};

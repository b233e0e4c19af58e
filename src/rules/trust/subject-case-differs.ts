import type { TrustFacts } from '../../facts/trust/trust.js';
import { refusedBy } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** Subjects compare with regard to letter case, though GitHub shows names without. */
export const subjectCaseDiffers: Rule<TrustFacts> = {
  id: 'trust/subject-case-differs',
  severity: 'error',
  rung: 'trusted',
  title: 'The trust policy of `{role}` spells the subject in other letter case',
  why: 'AWS compares `{key}` letter by letter. In {statement} it is to be `{wanted}`, and the job presents `{actual}`: {reason:prose}.',
  fix: 'Spell the subject as GitHub does: `{subject}`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String',
  ],
  judge(facts) {
    return refusedBy(facts, ['letter-case'], ({ key }) => /:sub$/i.test(key ?? ''));
  },
};

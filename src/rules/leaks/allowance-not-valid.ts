import type { AllowanceFact } from '../../facts/leaks/allowances/allowance.js';
import type { Rule } from '../../report/rule.js';
import { allowancesThat, notValidMatch } from '../../wording/leaks/allowance-match.js';

/** git-secrets takes an expression that is none, or that is empty, for one that allows everything. */
export const allowanceNotValid: Rule<readonly AllowanceFact[]> = {
  id: 'leaks/allowance-not-valid',
  severity: 'warning',
  rung: 'lasting',
  title: 'An expression in `{file}` allows nothing, since it is not valid',
  why: '{what:prose}. It was meant to say which lines may hold a key; git-secrets would take it for all of them.',
  fix: 'Correct the expression, or take it out.',
  judge: (facts) =>
    allowancesThat('not-valid', facts)
      .filter(({ of }) => of === 'allowance')
      .map(notValidMatch),
};

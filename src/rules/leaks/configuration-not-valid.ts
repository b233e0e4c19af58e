import type { AllowanceFact } from '../../facts/leaks/allowances/allowance.js';
import type { Rule } from '../../report/rule.js';
import { allowancesThat, notValidMatch } from '../../wording/leaks/allowance-match.js';

/** A typing error must not switch a pattern off without a word. */
export const configurationNotValid: Rule<readonly AllowanceFact[]> = {
  id: 'leaks/configuration-not-valid',
  severity: 'error',
  rung: 'lasting',
  title: '`{file}` is not valid',
  why: 'In the configuration of the scan {what:prose}. What is wrong in it counts for nothing: no key is allowed by it, and no pattern of it was looked for.',
  fix: 'Correct the place that is named. `docs/configuration.md` tells what the file may hold.',
  judge: (facts) =>
    allowancesThat('not-valid', facts)
      .filter(({ of }) => of === 'configuration')
      .map(notValidMatch),
};

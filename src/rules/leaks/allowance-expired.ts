import type { AllowanceFact } from '../../facts/leaks/allowances/allowance.js';
import type { Rule } from '../../report/rule.js';
import { allowancesThat, placeOf } from '../../wording/leaks/allowance-match.js';

/** The key that it covered is found again: this says why, where the reader looks for the entry. */
export const allowanceExpired: Rule<readonly AllowanceFact[]> = {
  id: 'leaks/allowance-expired',
  severity: 'note',
  rung: 'lasting',
  title: 'An allowance in `{file}` has expired, and its key is still there',
  why: 'It counted until `{day}`. What it covered is told as a leak again.',
  fix: 'Deactivate the key and take it out, or give the entry a later day with the reason for it.',
  judge: (facts) =>
    allowancesThat('expired', facts).map(({ at, on, identity, keys }) => ({
      location: placeOf(at),
      identity,
      values: { file: at.path, day: on },
      evidence: [
        { label: 'the last day', actual: on },
        { label: 'places that it covered', actual: String(keys) },
      ],
    })),
};

import type { AllowanceFact } from '../../facts/leaks/allowances/allowance.js';
import type { Rule } from '../../report/rule.js';
import { allowancesThat, placeOf } from '../../wording/leaks/allowance-match.js';

const FIXES = {
  configuration: 'Take the entry out: it would allow the key when it comes back.',
  baseline:
    'Run `aws-preflight scan --update-baseline` as it was written, which takes out what is gone.',
} as const;

/** Only a scan that has seen all of the tree or the history can tell. */
export const allowanceStale: Rule<readonly AllowanceFact[]> = {
  id: 'leaks/allowance-stale',
  severity: 'note',
  rung: 'lasting',
  title: 'What `{file}` allows is no longer there',
  why: 'No key that the scan of {looked} found is covered by it.',
  fix: FIXES.configuration,
  judge: (facts) =>
    allowancesThat('stale', facts).map(({ at, by, identity, entries, looked }) => ({
      location: placeOf(at),
      identity,
      values: {
        file: at.path,
        looked: looked === 'tree' ? 'the tracked files' : 'the whole history',
      },
      words: { fix: FIXES[by] },
      evidence: [{ label: 'entries without a key', actual: String(entries) }],
    })),
};

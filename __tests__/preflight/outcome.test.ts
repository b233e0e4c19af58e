import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckResult } from '../../src/report/check.js';
import { type Finding, findingsOf } from '../../src/report/finding.js';
import { answered, incomplete, skipped } from '../../src/report/judge.js';
import { exitCodeOf, FAIL_ON_LEVELS, outcomeOf } from '../../src/report/outcome.js';
import type { Severity } from '../../src/report/severity.js';

function finding(severity: Severity): Finding[] {
  return findingsOf(
    {
      id: 'credentials/made-up',
      severity,
      rung: 'resolves',
      title: 'It is made up',
      why: 'So it is.',
      fix: 'Unmake it.',
      judge: () => [{ location: { kind: 'job' }, identity: severity, values: {}, evidence: [] }],
    },
    null,
    (text) => text,
  );
}

const GOOD = answered('secrets', [], []);
const SKIPPED = skipped('account', 'nobody asked');
const ERROR = answered('credentials', finding('error'), []);
const WARNING = answered('credentials', finding('warning'), []);
const NOTE = answered('credentials', finding('note'), []);
const UNSEEN = incomplete('trust', 'it could not be asked');
const UNSEEN_ERROR = incomplete('credentials', 'half', { findings: finding('error') });

type Checks = readonly CheckResult[];

describe('the outcome and the exit code under each level of fail-on', () => {
  test.each<[string, Checks, string, readonly [number, number, number, number]]>([
    ['nothing was looked at', [], 'skipped', [0, 0, 0, 3]],
    ['all is well', [GOOD, SKIPPED], 'passed', [0, 0, 0, 0]],
    ['all was skipped', [SKIPPED, SKIPPED], 'skipped', [0, 0, 0, 3]],
    ['an error stands', [GOOD, ERROR], 'failed', [0, 1, 1, 1]],
    ['a warning stands', [GOOD, WARNING], 'passed', [0, 0, 1, 1]],
    ['a note stands', [GOOD, NOTE], 'passed', [0, 0, 0, 0]],
    ['something could not be seen', [GOOD, UNSEEN], 'incomplete', [3, 3, 3, 3]],
    ['a warning stands beside it', [WARNING, UNSEEN], 'incomplete', [3, 3, 1, 1]],
    ['an error stands beside it', [ERROR, UNSEEN], 'failed', [0, 1, 1, 1]],
    ['an error stands in what was half seen', [UNSEEN_ERROR], 'failed', [0, 1, 1, 1]],
    ['what was skipped could not be seen either', [SKIPPED, UNSEEN], 'incomplete', [3, 3, 3, 3]],
  ])('when %s', (_, checks, outcome, codes) => {
    expect(outcomeOf(checks)).toBe(outcome);
    expect(FAIL_ON_LEVELS.map((level) => exitCodeOf(checks, level))).toEqual(codes);
    expect(outcomeOf(checks.toReversed())).toBe(outcome);
  });

  test('what fails a run at one level fails it at every level that asks for more', () => {
    const check = fc.constantFrom(GOOD, SKIPPED, ERROR, WARNING, NOTE, UNSEEN, UNSEEN_ERROR);
    fc.assert(
      fc.property(fc.array(check, { maxLength: 5 }), (checks) => {
        const fails = FAIL_ON_LEVELS.map((level) => exitCodeOf(checks, level) !== 0);
        expect(fails).toEqual(fails.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});

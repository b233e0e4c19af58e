import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/report/check.js';
import { type Finding, findingsOf } from '../../src/report/finding.js';
import { answered, incomplete, skipped } from '../../src/report/judge.js';
import { exitCodeOf, outcomeOf } from '../../src/report/outcome.js';
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

describe('the outcome and the exit code under error, warning and never', () => {
  test.each<[string, Checks, string, readonly [number, number, number]]>([
    ['nothing was looked at', [], 'passed', [0, 0, 0]],
    ['all is well', [GOOD, SKIPPED], 'passed', [0, 0, 0]],
    ['all was skipped', [SKIPPED], 'passed', [0, 0, 0]],
    ['an error stands', [GOOD, ERROR], 'failed', [1, 1, 0]],
    ['a warning stands', [GOOD, WARNING], 'passed', [0, 1, 0]],
    ['a note stands', [GOOD, NOTE], 'passed', [0, 0, 0]],
    ['something could not be seen', [GOOD, UNSEEN], 'incomplete', [3, 3, 3]],
    ['a warning stands beside it', [WARNING, UNSEEN], 'incomplete', [3, 1, 3]],
    ['an error stands beside it', [ERROR, UNSEEN], 'failed', [1, 1, 0]],
    ['an error stands in what was half seen', [UNSEEN_ERROR], 'failed', [1, 1, 0]],
  ])('when %s', (_, checks, outcome, [error, warning, never]) => {
    expect(outcomeOf(checks)).toBe(outcome);
    expect([
      exitCodeOf(checks, 'error'),
      exitCodeOf(checks, 'warning'),
      exitCodeOf(checks, 'never'),
    ]).toEqual([error, warning, never]);
    expect(outcomeOf(checks.toReversed())).toBe(outcome);
  });
});

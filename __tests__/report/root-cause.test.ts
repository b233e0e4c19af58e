import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CheckResult } from '../../src/report/check.js';
import type { CheckName } from '../../src/report/question.js';
import type { Finding } from '../../src/report/finding.js';
import { exitCodeOf, outcomeOf } from '../../src/report/outcome.js';
import { checkOf, rootCauses } from '../../src/report/root-cause.js';
import { LADDER, type RuleId, type Rung } from '../../src/report/rule.js';
import type { Severity } from '../../src/report/severity.js';

function finding(ruleId: RuleId, rung: Rung, severity: Severity = 'error'): Finding {
  return {
    ruleId,
    severity,
    rung,
    title: ruleId,
    why: '',
    fix: '',
    paste: [],
    location: { kind: 'job' },
    evidence: [],
    fingerprint: ruleId,
    references: [],
  };
}

function answered(check: CheckName, ...findings: Finding[]): CheckResult {
  return { check, status: 'answered', looked: [], gaps: [], findings };
}

const INCOMPLETE: CheckResult = {
  ...answered('trust'),
  status: 'incomplete',
  reason: 'no network',
};

describe('the root cause', () => {
  test('is the lowest broken rung, whichever check found it', () => {
    const causes = rootCauses([
      answered('secrets', finding('secrets/malformed', 'well-formed')),
      answered('credentials', finding('credentials/none', 'resolves')),
      answered('account', finding('account/fork', 'granted')),
    ]);
    expect(causes.map(({ finding: { ruleId } }) => ruleId)).toEqual(['account/fork']);
    expect(causes[0]?.consequences.map(({ ruleId }) => ruleId)).toEqual([
      'secrets/malformed',
      'credentials/none',
    ]);
  });

  test('on one rung is the one that stands first', () => {
    const [cause] = rootCauses([
      answered('secrets', finding('secrets/b', 'present'), finding('secrets/a', 'present')),
    ]);
    expect(cause?.finding.ruleId).toBe('secrets/b');
  });

  test('is one per question, deploy before leaks, and no question without a finding has one', () => {
    const leak = answered('leaks', finding('leaks/key', 'well-formed'));
    const deploy = answered('log', finding('log/x', 'lasting'));
    expect(rootCauses([leak, deploy]).map(({ question }) => question)).toEqual(['deploy', 'leaks']);
    expect(rootCauses([leak]).map(({ question }) => question)).toEqual(['leaks']);
    expect(rootCauses([])).toEqual([]);
  });

  test('is sought among one severity', () => {
    const checks = [
      answered(
        'secrets',
        finding('secrets/w', 'granted', 'warning'),
        finding('secrets/e', 'lasting'),
      ),
    ];
    expect(rootCauses(checks)[0]?.finding.ruleId).toBe('secrets/e');
    expect(rootCauses(checks)[0]?.consequences).toEqual([]);
    expect(rootCauses(checks, 'warning')[0]?.finding.ruleId).toBe('secrets/w');
  });

  test('and its consequences are all the findings, in the order of the ladder', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LADDER)), (rungs) => {
        const checks = rungs.map((rung, at) => answered('trust', finding(`trust/${at}`, rung)));
        const told = rootCauses(checks).flatMap((cause) => [cause.finding, ...cause.consequences]);
        expect(told).toHaveLength(rungs.length);
        const heights = told.map(({ rung }) => LADDER.indexOf(rung));
        expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      }),
    );
  });

  test('belongs to the check that its id names', () => {
    expect(checkOf('trust/subject-not-allowed')).toBe('trust');
  });
});

describe('the outcome and the exit code', () => {
  const error = answered('secrets', finding('secrets/a', 'present'));
  const warning = answered('secrets', finding('secrets/a', 'present', 'warning'));
  test.each([
    ['nothing found', [answered('secrets')], 'passed', 0, 0, 0],
    ['a note', [answered('secrets', finding('secrets/a', 'present', 'note'))], 'passed', 0, 0, 0],
    ['a warning', [warning], 'passed', 0, 1, 0],
    ['an error', [error], 'failed', 1, 1, 0],
    ['something not looked at', [INCOMPLETE], 'incomplete', 3, 3, 3],
    ['a warning, and something not looked at', [warning, INCOMPLETE], 'incomplete', 3, 1, 3],
    ['an error, and something not looked at', [INCOMPLETE, error], 'failed', 1, 1, 0],
  ] as const)('of %s', (_, checks, outcome, onError, onWarning, never) => {
    expect(outcomeOf(checks)).toBe(outcome);
    expect(exitCodeOf(checks, 'error')).toBe(onError);
    expect(exitCodeOf(checks, 'warning')).toBe(onWarning);
    expect(exitCodeOf(checks, 'never')).toBe(never);
  });
});

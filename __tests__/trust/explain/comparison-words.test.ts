import { describe, expect, test } from '@jest/globals';
import { parseClaims } from '../../../src/trust/request/claims.js';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import { parsePolicy } from '../../../src/trust/document/policy.js';
import { allow, claimsOf, key, MAIN, policy, ROLE } from '../pairs/pair.js';

/** Why a condition on one key does not hold. */
function why(operator: string, name: string, wanted: unknown, more: object = {}): string {
  const read = parsePolicy(JSON.stringify(policy(allow({ [operator]: { [name]: wanted } }))));
  const claims = parseClaims(claimsOf(MAIN, { amr: ['authenticated', 'pwd', 'otp'], ...more }));
  if (!read.ok || !claims.ok) throw new Error('the pair does not parse');
  const time = Date.parse('2026-10-01T12:00:00Z');
  const { decidedBy } = evaluate(read.policy, claims.claims, { roleArn: ROLE, time });
  return decidedBy.why;
}

describe('why a condition does not hold', () => {
  test.each([
    ['NumericLessThan', '10', '`456` is not less than `10`'],
    ['NumericLessThanEquals', '10', '`456` is more than `10`'],
    ['NumericGreaterThan', '456', '`456` is not more than `456`'],
    ['NumericGreaterThanEquals', '457', '`456` is less than `457`'],
  ])('%s says which way the numbers stand', (operator, wanted, words) => {
    expect(why(operator, key('repository_id'), wanted)).toBe(words);
  });

  test('a date says which came first', () => {
    expect(why('DateLessThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z')).toBe(
      '`2026-10-01T12:00:00Z` is not before `2026-01-01T00:00:00Z`',
    );
  });

  test('an ARN operator says that the value is no ARN', () => {
    expect(why('ArnLike', key('repository'), 'acme/*')).toBe(
      '`ArnLike` compares ARNs, and `acme/shop` is none',
    );
  });

  test('a Not operator names the value, and the pattern that covers it', () => {
    expect(why('StringNotLike', key('ref'), ['refs/tags/*', 'refs/heads/ma*'])).toBe(
      'the job has `refs/heads/main`, which `refs/heads/ma*` covers',
    );
    expect(why('StringNotEquals', key('actor'), ['hubot', 'octocat'])).toBe(
      'the job has `octocat`',
    );
  });

  test('a set operator names the values that are at fault, and no others', () => {
    expect(why('ForAllValues:StringEquals', key('amr'), ['authenticated', 'otp'])).toBe(
      'every value must match, and `pwd` does not',
    );
    expect(why('ForAllValues:StringNotEquals', key('amr'), 'pwd')).toBe('the job has `pwd`');
    expect(why('ForAnyValue:StringEquals', key('amr'), 'mfa')).toBe(
      'one of the values must match, and none does',
    );
  });

  test('of many values at fault, a few are named and the others counted', () => {
    const amr = ['a', 'b', 'c', 'd', 'e'];
    expect(why('ForAllValues:StringEquals', key('amr'), 'z', { amr })).toBe(
      'every value must match, and `a`, `b`, `c`, 2 more do not',
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Context } from './condition.js';
import { type Caller, evaluateTrust } from './evaluate.js';
import { readTrustPolicy } from './policy.js';
import { matchesWildcard } from './wildcard.js';

const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const GITHUB: Caller = { kind: 'Federated', provider: PROVIDER };
const CONTEXT: Context = {
  'x:sub': ['repo:acme/shop:ref:refs/heads/main'],
  'x:amr': ['one', 'two'],
};
const ACTION = 'sts:AssumeRoleWithWebIdentity';

const allow = (condition: object, more: object = {}) => ({
  Effect: 'Allow',
  Principal: { Federated: PROVIDER },
  Action: ACTION,
  Condition: condition,
  ...more,
});

function judge(...statements: object[]): string {
  const policy = readTrustPolicy({ Version: '2012-10-17', Statement: statements });
  return evaluateTrust(policy, ACTION, GITHUB, CONTEXT);
}

describe('conditions', () => {
  const SUB = 'repo:acme/shop:ref:refs/heads/main';
  test.each([
    ['equal', { StringEquals: { 'x:sub': SUB } }, 'named'],
    ['a key in another case', { StringEquals: { 'X:SUB': SUB } }, 'named'],
    ['a value in another case', { StringEquals: { 'x:sub': SUB.toUpperCase() } }, 'refused'],
    ['case ignored', { StringEqualsIgnoreCase: { 'x:sub': SUB.toUpperCase() } }, 'named'],
    ['one of several', { StringEquals: { 'x:sub': ['other', SUB] } }, 'named'],
    ['a star under Equals', { StringEquals: { 'x:sub': 'repo:acme/*' } }, 'refused'],
    ['a star under Like', { StringLike: { 'x:sub': 'repo:acme/*' } }, 'named'],
    ['an absent key', { StringEquals: { 'x:none': 'a' } }, 'refused'],
    ['an absent key, negated', { StringNotEquals: { 'x:none': 'a' } }, 'named'],
    ['an absent key, if it exists', { StringEqualsIfExists: { 'x:none': 'a' } }, 'named'],
    ['negated and one of several', { StringNotEquals: { 'x:sub': ['other', SUB] } }, 'refused'],
    ['not like', { StringNotLike: { 'x:sub': 'repo:mallory/*' } }, 'named'],
    ['any of several values', { 'ForAnyValue:StringEquals': { 'x:amr': 'two' } }, 'named'],
    ['any of no values', { 'ForAnyValue:StringEquals': { 'x:none': 'two' } }, 'refused'],
    ['all of several values', { 'ForAllValues:StringEquals': { 'x:amr': ['two'] } }, 'refused'],
    ['all of no values', { 'ForAllValues:StringEquals': { 'x:none': 'two' } }, 'named'],
    ['null and absent', { Null: { 'x:none': 'true' } }, 'named'],
    ['null and there', { Null: { 'x:sub': 'true' } }, 'refused'],
    ['not null and there', { Null: { 'x:sub': 'false' } }, 'named'],
    [
      'two operators, one false',
      { StringEquals: { 'x:sub': SUB }, Null: { 'x:sub': true } },
      'refused',
    ],
  ])('%s', (_, condition, verdict) => {
    expect(judge(allow(condition))).toBe(verdict);
  });
});

describe('statements', () => {
  test.each([
    ['no statement', [], 'refused'],
    ['another action', [allow({}, { Action: 'sts:AssumeRole' })], 'refused'],
    ['a wildcard action', [allow({}, { Action: ['sts:TagSession', 'STS:Assume*'] })], 'named'],
    ['another provider', [allow({}, { Principal: { Federated: `${PROVIDER}/x` } })], 'refused'],
    ['a user in place of a provider', [allow({}, { Principal: { AWS: '*' } })], 'refused'],
    ['everyone', [allow({}, { Principal: '*' })], 'named'],
    ['a Deny besides', [allow({}), allow({}, { Effect: 'Deny' })], 'refused'],
    [
      'a Deny that does not apply',
      [allow({}, { Effect: 'Deny', Condition: { Null: { 'x:sub': 'true' } } }), allow({})],
      'named',
    ],
  ])('%s', (_, statements, verdict) => {
    expect(judge(...statements)).toBe(verdict);
  });

  test('an account as principal only delegates, and leaves the rest to its own policies', () => {
    const caller: Caller = {
      kind: 'AWS',
      account: '111122223333',
      arns: ['arn:aws:iam::111122223333:user/ci'],
    };
    const by = (principal: string) =>
      evaluateTrust(
        readTrustPolicy({
          Statement: { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' },
        }),
        'sts:AssumeRole',
        caller,
        {},
      );
    expect(by('arn:aws:iam::111122223333:root')).toBe('account');
    expect(by('111122223333')).toBe('account');
    expect(by('arn:aws:iam::111122223333:user/ci')).toBe('named');
    expect(by('arn:aws:iam::444455556666:root')).toBe('refused');
  });

  test('a policy that IAM would refuse is refused here', () => {
    expect(() => judge(allow({ StringIs: { a: 'b' } }))).toThrow('StringIs');
    expect(() => judge({ Effect: 'Maybe' })).toThrow('Effect');
    expect(() => judge({ Effect: 'Allow', Resource: '*' })).toThrow('Resource');
    expect(() => readTrustPolicy([])).toThrow('object');
  });
});

test('a wildcard pattern matches what the regular expression of the same meaning matches', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const source = pattern.replaceAll('?', '[^]').replaceAll('*', '[^]*');
      expect(matchesWildcard(pattern, text)).toBe(new RegExp(`^${source}$`).test(text));
    }),
  );
});

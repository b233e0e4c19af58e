import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { hasWildcard, matchesWildcard } from '../../../../src/adapters/git/git-secrets/wildcard.js';

test.each([
  ['abc', 'a*c', true],
  ['ac', 'a*c', true],
  ['abcd', 'a*c', false],
  ['abc', 'a?c', true],
  ['ac', 'a?c', false],
  ['abc', 'a[bx]c', true],
  ['abc', 'a[!b]c', false],
  ['a]c', 'a[]]c', true],
  ['a5c', 'a[0-9]c', true],
  ['a[c', 'a[c', true],
  ['abc', '*', true],
  ['', '*', true],
  ['a.list', '*.list', true],
])('%j is meant by %j: %s', (name, pattern, isMeant) => {
  expect(matchesWildcard(name, pattern)).toBe(isMeant);
});

test('a word is a wildcard only with a star, a question mark or a set', () => {
  expect(['a*', 'a?', '[a]', 'a', '[', '[]', 'a]'].map(hasWildcard)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('stars and question marks mean what a regular expression of them means', () => {
  const text = (...letters: string[]) =>
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
  fc.assert(
    fc.property(text('a', 'b'), text('a', 'b', '*', '?'), (name, pattern) => {
      const expression = pattern.replaceAll('*', '.*').replaceAll('?', '.');
      expect(matchesWildcard(name, pattern)).toBe(new RegExp(`^${expression}$`).test(name));
    }),
  );
});

test('a pattern of many stars takes no time', () => {
  expect(matchesWildcard('a'.repeat(2000), `${'a*'.repeat(200)}b`)).toBe(false);
});

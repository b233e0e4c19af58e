import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nearest } from '../../src/report/nearest.js';

const WORDS = [
  'check',
  'chain',
  'trust',
  'scan',
  'report',
  'role-to-assume',
  'aws-region',
] as const;

describe('the nearest word', () => {
  test.each([
    ['chekc', 'check'],
    ['scann', 'scan'],
    ['scna', 'scan'],
    ['can', 'scan'],
    ['Trust', 'trust'],
    ['rolle-to-asume', 'role-to-assume'],
    ['role_to_assume', 'role-to-assume'],
    ['AWS_REGION', 'aws-region'],
    ['rep', 'report'],
  ])('to %s is %s', (given, meant) => {
    expect(nearest(given, WORDS)).toBe(meant);
  });

  test.each(['', 'x', 'frobnicate', 'ch', 'deploy', 'toString', 'a'.repeat(100_000)])(
    'to %.20s is none',
    (given) => {
      expect(nearest(given, WORDS)).toBeUndefined();
    },
  );

  test('is the word itself, and one slip does not lose a word of three letters or more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.nat(), (word, seed) => {
        expect(nearest(word, WORDS)).toBe(word);
        const at = seed % word.length;
        const slipped = word.slice(0, at) + word.slice(at + 1);
        expect(nearest(slipped, [word])).toBe(word);
      }),
    );
  });
});

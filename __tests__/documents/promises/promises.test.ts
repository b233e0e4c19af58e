import { describe, expect, test } from '@jest/globals';
import { egressPromises } from './egress.js';
import { programPromises } from './programs.js';
import { kept, sentences } from './promise.js';
import { wordPromises } from './words.js';

describe('SECURITY.md says and holds:', () => {
  egressPromises();
  programPromises();
  wordPromises();

  test('nothing without a test, and no test is of what it does not say', () => {
    expect([...kept()].sort()).toEqual(sentences().sort());
    expect(new Set(kept()).size).toBe(kept().length);
  });
});

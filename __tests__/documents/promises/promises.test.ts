import { describe, expect, test } from '@jest/globals';
import { afterPromises } from './after.js';
import { allowingPromises } from './allowing.js';
import { egressPromises } from './egress.js';
import { programPromises } from './programs.js';
import { gitSecretsPromises } from './git-secrets.js';
import { kept, sentences } from './promise.js';
import { wordPromises } from './words.js';

describe('SECURITY.md says and holds:', () => {
  egressPromises();
  programPromises();
  wordPromises();
  afterPromises();
  allowingPromises();
  gitSecretsPromises();
  for (const { sentence, holds } of kept()) test(sentence, () => holds());

  test('nothing without a test, and no test is of what it does not say', () => {
    const promised = kept().map(({ sentence }) => sentence);
    expect(promised.toSorted()).toEqual(sentences().toSorted());
    expect(new Set(promised).size).toBe(promised.length);
  });
});

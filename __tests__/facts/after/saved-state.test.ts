import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readState, savedState } from '../../../src/facts/after/saved-state.js';
import { assemble } from '../../../src/preflight/assemble.js';
import { answered } from '../../../src/report/judge.js';
import { createRedactor } from '../../../src/report/redaction.js';
import { KEY_ID, SECRET_KEY } from '../../rules/secrets/facts.js';

const identity = {
  account: '111122223333',
  arn: 'arn:aws:iam::111122223333:user/ci',
  provider: 'environment',
  expiresAt: '2026-11-28T11:00:00.000Z',
} as const;
const report = assemble(
  [answered('credentials', [], [])],
  { identity },
  'error',
  createRedactor(),
  'job',
);
const run = { at: 1000, salt: 'abc', exitCode: 0, sessionSeconds: 3600 };

describe('what a step keeps for its post', () => {
  test('comes back as it was kept', () => {
    const variables = { AWS_PROFILE: 'ci', AWS_REGION: '', HOME: '/root', HTTPS_PROXY: 'http://x' };
    const saved = savedState(report, variables, run);
    expect(readState(JSON.stringify(saved))).toEqual(saved);
    expect(saved).toMatchObject({
      identity: { arn: identity.arn, expiresAt: Date.UTC(2026, 10, 28, 11) },
      answered: ['credentials'],
      headline: null,
    });
    expect(Object.keys(saved.variables)).toEqual(['AWS_PROFILE', 'AWS_REGION', 'HTTPS_PROXY']);
    expect(saved.variables['AWS_REGION']).toBe('');
  });

  test('holds no value, and another hash of it in every run', () => {
    const variables = { AWS_ACCESS_KEY_ID: KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_KEY };
    const texts = ['a', 'b'].map((salt) =>
      JSON.stringify(savedState(report, variables, { ...run, salt })),
    );
    for (const text of texts) {
      for (let at = 0; at + 6 <= SECRET_KEY.length; at += 1) {
        expect(text).not.toContain(SECRET_KEY.slice(at, at + 6));
      }
      expect(text).not.toContain(KEY_ID);
    }
    const [one, other] = texts.map((text) => readState(text)?.variables['AWS_SECRET_ACCESS_KEY']);
    expect(one).not.toBe(other);
  });

  test('is a few kilobytes at most, whatever the environment and the report', () => {
    const variables = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`AWS_${'X'.repeat(60)}_${at}`, 'x'.repeat(5000)]),
    );
    const long = { ...identity, arn: 'a'.repeat(100_000) };
    const saved = savedState({ ...report, identity: long }, variables, run);
    expect(JSON.stringify(saved).length).toBeLessThan(12_000);
  });

  test('is nothing where it was not kept so, and never a crash', () => {
    expect(readState('')).toBeNull();
    expect(readState('{"at":"1"}')).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const state = readState(text);
        expect(state === null || typeof state.at === 'number').toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (rest) => {
        const state = readState(JSON.stringify({ ...rest, at: 1, salt: 's' }));
        expect(state?.broken.every((one) => typeof one === 'string')).toBe(true);
      }),
    );
  });
});

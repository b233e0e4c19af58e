import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fill, inert, showInvisible } from '../../src/report/inert.js';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('what a reader cannot see is shown', () => {
  test.each([
    ['line\nbreak', String.raw`line\nbreak`],
    ['\r\t', String.raw`\r\t`],
    ['\u001b[31m', String.raw`\u{1b}[31m`],
    ['left\u202eright', String.raw`left\u{202e}right`],
    ['\ufeffzero\u200b', String.raw`\u{feff}zero\u{200b}`],
    ['\u2028\u2029\u0085', String.raw`\u{2028}\u{2029}\u{85}`],
    ['tag\u{e0041}', String.raw`tag\u{e0041}`],
    ['half\ud83d', String.raw`half\u{d83d}`],
    ['\u3164', String.raw`\u{3164}`],
    ['caf\u00e9 \u{1f600} plain', 'caf\u00e9 \u{1f600} plain'],
  ])('in %j', (text, shown) => {
    expect(showInvisible(text)).toBe(shown);
  });

  test('in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(UNSEEN.test(showInvisible(text))).toBe(false);
      }),
    );
  });
});

describe('an inert value', () => {
  test('is one line without backticks, and bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (value) => {
        const safe = inert(value);
        expect(safe).not.toMatch(/[`\r\n]/);
        expect(safe.length).toBeLessThanOrEqual(303);
        expect(UNSEEN.test(safe)).toBe(false);
      }),
    );
  });

  test('is not cut within a character', () => {
    const cut = inert(`a${'\u{1f600}'.repeat(400)}`);
    expect(Buffer.from(cut).toString()).toBe(cut);
  });
});

describe('a template', () => {
  test('writes a list as people do, and lets its verbs agree with it', () => {
    const text = (sdks: readonly string[]) =>
      fill('{sdks} {sdks:never reads|never read} it', { sdks });
    expect(text(['boto3'])).toBe('boto3 never reads it');
    expect(text(['boto3', 'go'])).toBe('boto3 and go never read it');
    expect(text(['boto3', 'go', '{x}`'])).toBe("boto3, go and {x}' never read it");
  });

  test('is filled once: a value that looks like a placeholder stays as it is', () => {
    expect(fill('`{a}` and {b}', { a: '{b}', b: '$& `{a}`' })).toBe("`{b}` and $& '{a}'");
  });

  test('keeps the code marks of a sentence of ours, and makes all of it inert', () => {
    const reason = 'the job has `a\u202eb`, and `{b}` is {b}';
    expect(fill('{x}: {reason:prose}.', { x: '`', b: 'no', reason })).toBe(
      "': the job has `a\\u{202e}b`, and `{b}` is {b}.",
    );
    // A name with a backtick moves the marks and still ends no code span that it did not begin.
    expect(fill('{reason:prose}', { reason: 'it is `a` b`, not `c`' })).toBe(
      "it is `a` b`, not `c'",
    );
  });

  test('without a value for a placeholder is a fault, inherited names included', () => {
    expect(() => fill('{missing}', {})).toThrow('no value for the placeholder {missing}');
    expect(() => fill('{toString}', {})).toThrow('{toString}');
  });

  test('keeps braces that are no placeholder', () => {
    expect(fill('${{ secrets.X }} {"a": 1} {A}', {})).toBe('${{ secrets.X }} {"a": 1} {A}');
  });
});

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { matchSignature, type Searched } from '../../../src/catalogue/signature/match-signature.js';
import { signatureOf } from '../../../src/catalogue/signature/signature.js';
import '../../support/property-seed.js';

/** One text of several lines, as a passage puts them together. */
function searched(...lines: readonly string[]): Searched {
  const text = lines.join(' ');
  const starts = lines.map((_, at) =>
    lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0),
  );
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  return {
    text,
    lower: text.toLowerCase(),
    startOfLine: (offset) => starts[lineAt(offset)] ?? 0,
    endOfLine: (offset) => (starts[lineAt(offset) + 1] ?? text.length + 1) - 1,
  };
}

const valuesIn = (sentence: string, ...lines: readonly string[]) =>
  matchSignature(signatureOf(sentence), searched(...lines)).map(({ values }) => values);

const word = fc.stringMatching(/^[a-z][a-z0-9:/-]{0,30}[a-z0-9]$/);
const plain = fc.stringMatching(/^[a-z][a-z ]{0,60}[a-z]$/);

describe('a sentence with holes', () => {
  test('is found in either case, and gives what stood in its holes', () => {
    expect(
      valuesIn('Role {role} cannot be assumed', 'error: ROLE arn:x cannot BE assumed.'),
    ).toEqual([{ role: 'arn:x' }]);
  });

  test('has no blank in a narrow hole', () => {
    expect(valuesIn('Role {role} cannot be assumed', 'role of mine cannot be assumed')).toEqual([]);
  });

  test('ends a wide hole at the end of its line', () => {
    expect(
      valuesIn('Template error: {message...}', 'Template error: no such thing.', 'next line'),
    ).toEqual([{ message: 'no such thing' }]);
  });

  test('does not join a beginning with the end of another', () => {
    expect(
      valuesIn('Role {role...} cannot be assumed', 'Role one is fine. Role two cannot be assumed'),
    ).toEqual([{ role: 'two' }]);
  });

  test('reaches back from a narrow hole at its beginning to the beginning of the word', () => {
    expect(valuesIn('{code}Exception: {message...}', 'x "ValidationException: no key')).toEqual([
      { code: 'Validation', message: 'no key' },
    ]);
  });

  test('reaches back from a wide hole at its beginning to the line before, where its words begin one', () => {
    expect(
      valuesIn(
        '{message...} status code: {status}',
        'other',
        'NoSuchKey: not there',
        'status code: 404',
      ),
    ).toEqual([{ message: 'NoSuchKey: not there', status: '404' }]);
  });

  test('has something in a hole at its beginning', () => {
    expect(valuesIn('{code}Exception: {message...}', 'Exception: no key')).toEqual([]);
  });

  test('is found behind any number of places where its first words stand', () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `key: value ${at}`);
    expect(
      valuesIn(
        '{code}: {message...} at throwDefaultError',
        ...lines,
        'Gone: no key',
        'at throwDefaultError',
      ),
    ).toEqual([{ code: 'Gone', message: 'no key' }]);
  });

  test('is refused where it has no words to look for', () => {
    expect(() => signatureOf('{a}')).toThrow('begins with words');
    expect(() => signatureOf('{a}{b} ab')).toThrow('begins with words');
    expect(() => signatureOf('ab {a}')).toThrow('a word of its own');
  });

  test('is known by a word that it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{5,12}$/), { minLength: 1, maxLength: 8 }),
        (words) => {
          const sentence = words.join(' ');
          expect(sentence).toContain(signatureOf(sentence).anchor);
        },
      ),
    );
  });

  test('finds again whatever was written into it', () => {
    fc.assert(
      fc.property(word, plain, plain, plain, (resource, reason, before, after) => {
        const line = `${before} Denied access to ${resource} because of ${reason} by policy; ${after}`;
        const found = valuesIn(
          'Denied access to {resource} because of {reason...} by policy;',
          line,
        );
        fc.pre(!`${before} ${reason}`.includes('denied'));
        fc.pre(!reason.includes('by policy'));
        expect(found).toEqual([{ resource, reason }]);
      }),
    );
  });

  test('never finds outside of the text, nor twice the same place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', 'cdef', 'x', 'cdef ab'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { start, end } of matchSignature(
            signatureOf('cdef {a...} cdef'),
            searched(text),
          )) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
    );
  });
});

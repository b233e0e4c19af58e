import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  hasInvisible,
  isUndrawn,
  replaceInvisible,
  withoutBlanks,
} from '../../src/report/invisible.js';

const WIDTHLESS = Array.from(
  '\u00ad\u034f\u061c\u115f\u180e\u200b\u200d\u202e\u2060\u2800\u3164\ufeff\uffa0\ufff9\u{1d173}\u{e0041}\u{e0100}',
);
const STEERING = ['\u0000', '\n', '\u001b', '\u007f', '\u009b', '\u2028', '\u2029', '\ud83d'];
const DRAWN = [
  'a',
  ' ',
  '\u00a0',
  'é',
  'e\u0301',
  '密',
  '\u{1f600}',
  '\u26a0\ufe0f',
  '\u2764\ufe0e',
];

describe('what a reader cannot see', () => {
  test.each([...WIDTHLESS, ...STEERING])('is known: %j', (character) => {
    expect(hasInvisible(`a${character}b`)).toBe(true);
    expect(replaceInvisible(`a${character}b`, () => '-')).toBe('a-b');
  });

  test.each(DRAWN)('is none of what is drawn: %j', (text) => {
    expect(hasInvisible(text)).toBe(false);
    expect(replaceInvisible(text, () => '-')).toBe(text);
  });

  test('a selector is seen behind the pictograph that it draws, and behind nothing else', () => {
    expect(hasInvisible('prod\ufe0f')).toBe(true);
    expect(hasInvisible('\u2764\ufe0f\ufe0f')).toBe(true);
  });

  test('is found and replaced alike, in any text', () => {
    const character = fc.oneof(
      fc.constantFrom(...WIDTHLESS, ...STEERING, ...DRAWN, '\ufe0f'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const shown = replaceInvisible(text, () => '-');
        expect(hasInvisible(text)).toBe(shown !== text);
        expect(hasInvisible(shown)).toBe(false);
      }),
    );
  });
});

test('what stands undrawn by itself is no control, no white space and no mark on a letter', () => {
  const alone = WIDTHLESS.filter((character) => !/\p{M}/u.test(character));
  expect(alone.every(isUndrawn)).toBe(true);
  expect(['\u034f', '\ufe0f', ...STEERING, ...DRAWN].some(isUndrawn)).toBe(false);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
      if (isUndrawn(character)) expect(hasInvisible(character)).toBe(true);
    }),
  );
});

test('without blanks, a text keeps what is drawn, in its order', () => {
  const blank = fc.constantFrom(...WIDTHLESS, ' ', '\t', '\u00a0', '\n', '\u2028');
  const part = fc.tuple(blank, fc.constantFrom('a', 'é', '密', '\u{1f600}'));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(withoutBlanks(parts.flat().join(''))).toBe(parts.map(([, drawn]) => drawn).join(''));
    }),
  );
});

import { expect, test } from '@jest/globals';
import {
  indentOf,
  pythonList,
  pythonString,
  rstrip,
  strip,
} from '../../../src/chain/profiles/python-text.js';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Every character up to U+FFFF for which Python's `str.isspace` holds. */
const SPACES = [
  ...range(0x09, 0x0d),
  ...range(0x1c, 0x20),
  0x85,
  0xa0,
  0x1680,
  ...range(0x2000, 0x200a),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
];

test('what Python strips is stripped, and nothing else', () => {
  const stripped = range(0, 0xffff).filter((code) => strip(String.fromCharCode(code)) === '');
  expect(stripped).toEqual(SPACES);
});

test('only the ends are stripped', () => {
  expect(strip('\u2000 a b\t\u3000')).toBe('a b');
  expect(rstrip('\u2000a b\t\u3000')).toBe('\u2000a b');
  expect(strip('\ufeffa')).toBe('\ufeffa');
});

test('a line is indented up to its first visible character', () => {
  expect(['a', '  a', '\u00a0\ta', '', '   '].map(indentOf)).toEqual([0, 2, 2, 0, 0]);
});

test('texts are spelled as Python prints them', () => {
  expect(pythonList(["it's", '"', `'"`, 'a\\b', '\r\n\t'])).toBe(
    String.raw`["it's", '"', '\'"', 'a\\b', '\r\n\t']`,
  );
  expect(pythonString('')).toBe("''");
});

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { describeShape } from '../../src/report/shape.js';

test.each([
  ['', 'empty'],
  ['a', '1 character (lower-case letters)'],
  ['aB', '2 characters (lower-case letters, upper-case letters)'],
  ['7\n', '2 characters (digits, line breaks), ends with a line feed'],
  [' x', '2 characters (lower-case letters, spaces), begins with white space'],
  ['x\r', '2 characters (lower-case letters, line breaks), ends with white space'],
  [
    '"é\u0007-',
    '4 characters (quotes, other control characters, characters outside ASCII, punctuation)',
  ],
])('%j is described as %s', (value, shape) => {
  expect(describeShape(value)).toBe(shape);
});

test('a description tells of a secret nothing but its length and its kinds of character', () => {
  const digits = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789')),
    minLength: 8,
    maxLength: 40,
  });
  fc.assert(
    fc.property(digits, (value) => {
      expect(describeShape(value)).toBe(`${value.length} characters (digits)`);
    }),
  );
});

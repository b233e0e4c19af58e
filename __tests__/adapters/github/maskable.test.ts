import { describe, expect, test } from '@jest/globals';
import { isTellable } from '../../../src/adapters/github/maskable.js';

describe('a line is masked', () => {
  test.each([
    'hunter22',
    '  hunter22  ',
    '"password": "x"',
    'aaaaaaaa',
    '12345678',
    '-----BEGIN KEY-----',
  ])('when it says enough: %j', (line) => {
    expect(isTellable(line)).toBe(true);
  });

  test.each(['', '        ', 'hunter2', '{', '},', '[[[[[[[[[[', '----------------', ' true  '])(
    'never when it would blank out half the log: %j',
    (line) => {
      expect(isTellable(line)).toBe(false);
    },
  );
});

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isShowable } from '../../src/report/showable.js';
import { KEY_ID, SECRET_KEY } from '../rules/secrets/facts.js';

test.each(['12345', 'perl', 'botoo3', 'Boto3', '1111-2222-3333', 'https://sts.internal.example'])(
  '%s may be repeated',
  (value) => {
    expect(isShowable(value)).toBe(true);
  },
);

test.each([
  KEY_ID,
  SECRET_KEY,
  `ghp_${'aB3'.repeat(12)}`,
  '6f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  'deadbeef'.repeat(5),
  'https://ci:pass@sts.example',
  'TOKEN=value',
  'Tr0ub4dor&3',
  'two\nlines',
  'a\u202eb',
  '"quoted"',
  'word '.repeat(20),
])('%j may not', (value) => {
  expect(isShowable(value)).toBe(false);
});

test('no random key of forty characters may be repeated', () => {
  const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+');
  const key = fc.array(fc.constantFrom(...alphabet), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(key, (letters) => !isShowable(letters.join(''))),
    { numRuns: 2000 },
  );
});

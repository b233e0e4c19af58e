import { expect, test } from '@jest/globals';
import {
  eightDigits,
  endsInSixDigits,
  sixDigits,
  turnedDigits,
} from '../../src/scanner/checksums.js';

test('check digits are those of the standard check text, and of what issuers publish', () => {
  expect(eightDigits('123456789')).toBe('CBF43926');
  expect(turnedDigits('123456789')).toBe('2639f4cb');
  // Shown in Grafana's own tests.
  expect(turnedDigits(['glsa', 'iNValIdinValiDinvalidinvalidinva'].join('_'))).toBe('5b582697');
  expect(sixDigits('123456789')).toHaveLength(6);
  const body = 'ab'.repeat(15);
  expect(endsInSixDigits(`ghp_${body}${sixDigits(body)}`)).toBe(true);
  expect(endsInSixDigits(`ghp_${body}000000`)).toBe(false);
});

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { accountOfKeyId, isKeyId, keyKind, maskKeyId } from '../../src/report/key-id.js';

const AKIA = ['AK', 'IA'].join('');
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The inverse of decoding: one flag bit that makes the first letter Q or later, 40 of account. */
function keyIdOf(account: bigint, tail: bigint): string {
  let bits = (1n << 79n) | (account << 39n) | tail;
  let letters = '';
  for (let at = 0; at < 16; at += 1) {
    letters = BASE32.charAt(Number(bits & 31n)) + letters;
    bits >>= 5n;
  }
  return AKIA + letters;
}

describe('the account in a key id', () => {
  test('is decoded as in the published example', () => {
    expect(accountOfKeyId(['AS', 'IAY34FZKBOKMUTVV7A'].join(''))).toBe('609629065308');
  });

  test('is decoded for any account, leading zeros kept', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 999_999_999_999n }),
        fc.bigInt({ min: 0n, max: (1n << 39n) - 1n }),
        (account, tail) => {
          expect(accountOfKeyId(keyIdOf(account, tail))).toBe(account.toString().padStart(12, '0'));
        },
      ),
    );
    expect(accountOfKeyId(keyIdOf(42n, 0n))).toBe('000000000042');
  });

  test('is not told of ids that hold none', () => {
    expect(accountOfKeyId(keyIdOf(1_099_511_627_775n, 0n))).toBeUndefined();
    for (const id of [
      'AKIAIOSFODNN7EXAMPLE',
      'AKIAI44QH8DHBEXAMPLE',
      '',
      `${AKIA}Q`,
      'not a key',
    ]) {
      expect(accountOfKeyId(id)).toBeUndefined();
    }
  });
});

describe('a key id', () => {
  test('is told by prefix, length and alphabet', () => {
    expect(isKeyId('AKIAIOSFODNN7EXAMPLE')).toBe(true);
    for (const id of [
      'AKIAI44QH8DHBEXAMPLE',
      'AKIAIOSFODNN7EXAMPL',
      'AKIAIOSFODNN7EXAMPLEX',
      'AROAIOSFODNN7EXAMPLE',
      'akiaiosfodnn7example',
      'AKIAIOSFODNN7EXAMPLE\n',
    ]) {
      expect(isKeyId(id)).toBe(false);
    }
    expect(keyKind('AKIAIOSFODNN7EXAMPLE')).toBe('long-lived');
    expect(keyKind(['AS', 'IA'].join(''))).toBe('temporary');
    expect(keyKind('AROA')).toBeUndefined();
    expect(keyKind('toString')).toBeUndefined();
  });

  test('is shown by its ends; what is none is not shown at all', () => {
    expect(maskKeyId('AKIAIOSFODNN7EXAMPLE')).toBe('AKIA...MPLE');
    expect(maskKeyId('AKIAIOSFODNN7EXAMPL')).toBe('AKIA...AMPL');
    expect(maskKeyId('HUNTER2HUNTER2HUNTER')).toBe('(20 characters)');
    expect(maskKeyId('')).toBe('(0 characters)');
  });

  test('of another form shows no more than a length, for it may be a secret in the wrong place', () => {
    expect(maskKeyId('ABBAPASSWORD')).toBe('(12 characters)');
    expect(maskKeyId('ADMINISTRATOR2026PASS')).toBe('(21 characters)');
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (value) => {
        fc.pre(keyKind(value) === undefined);
        expect(maskKeyId(value)).toBe(`(${value.length} characters)`);
      }),
    );
  });

  test('shows at most half of what it is', () => {
    expect(maskKeyId(`${AKIA}ABCDEFGH`)).toBe('(12 characters)');
  });
});

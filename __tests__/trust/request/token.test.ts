import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { claimsOfToken } from '../../../src/trust/request/token.js';

function token(claims: unknown): string {
  return `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
}

describe('the claims of a token', () => {
  test('are read from its second part, URL-safe letters included, as AWS compares them', () => {
    const claims = {
      sub: 'ÿ\u{1f600}>>??',
      run_attempt: 1,
      ref_protected: true,
      environment: null,
    };
    expect(claimsOfToken(token(claims))).toEqual({
      ok: true,
      claims: { sub: 'ÿ\u{1f600}>>??', run_attempt: '1', ref_protected: 'true' },
    });
  });

  test.each(['', 'opaque', 'a.b.c', 'a..c', token([]), token('x'), token(null)])(
    'are not in %j, which is told',
    (text) => {
      expect(claimsOfToken(text)).toEqual({
        ok: false,
        message: 'its middle part is no JSON object',
      });
    },
  );

  test('are never read from any text with an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect([true, false]).toContain(claimsOfToken(text).ok);
      }),
    );
  });
});

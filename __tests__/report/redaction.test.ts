import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createRedactor } from '../../src/report/redaction.js';

const SECRET = 'pa/ss+w"ord\\=\u00e9!*12345';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the redactor', () => {
  const redactor = createRedactor();
  redactor.add(SECRET);

  test.each([
    ['in clear', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    [
      'URL-encoded in lower case',
      encodeURIComponent(SECRET).replace(/%../g, (hex) => hex.toLowerCase()),
    ],
    ['as a form field', new URLSearchParams({ v: SECRET }).toString().slice(2)],
    ['JSON-escaped', JSON.stringify(SECRET).slice(1, -1)],
    ['in base64', base64(SECRET)],
    ['in base64 without padding', base64(SECRET).replace(/=+$/, '')],
    ['in base64 for URLs', Buffer.from(SECRET).toString('base64url')],
  ])('hides a secret %s', (_, form) => {
    expect(redactor.text(`before ${form} after`)).toBe('before *** after');
  });

  test.each([0, 1, 2])(
    'hides a secret in base64 behind %i other bytes, as in Basic auth',
    (shift) => {
      const whole = base64(`${'u'.repeat(shift + 3)}${SECRET}:more`);
      const left = redactor.text(whole);
      expect(left).toContain('***');
      for (let at = 0; at + 12 <= left.length; at += 1) {
        const piece = Buffer.from(left.slice(at, at + 12), 'base64').toString('latin1');
        expect(piece).not.toContain('ss+w"o');
      }
    },
  );

  test('hides each line of a secret of many lines, with or without its surroundings', () => {
    const many = createRedactor();
    many.add('-----BEGIN KEY-----\r\nMIIBVAIBADANBgkq\r\n}\r\n');
    expect(many.text('got MIIBVAIBADANBgkq.')).toBe('got ***.');
    expect(many.text('{ } stays')).toBe('{ } stays');
  });

  test('hides a secret that a program trimmed before it printed it', () => {
    const padded = createRedactor();
    padded.add(' abcdefgh\t');
    expect(padded.text('got abcdefgh.')).toBe('got ***.');
  });

  test('hides the longer of two secrets of which one begins the other', () => {
    const two = createRedactor();
    two.add('abcdefgh');
    two.add('abcdefghijkl');
    expect(two.text('abcdefghijkl')).toBe('***');
  });

  test('uses the label, without reading signs in it', () => {
    const labelled = createRedactor();
    labelled.add('abcdefgh', '[$& key]');
    expect(labelled.text('x abcdefgh')).toBe('x [$& key]');
  });

  test('ignores what is absent, blank or too short, for it would shred ordinary words', () => {
    const none = createRedactor();
    for (const value of [undefined, '', '        ', 'short', ' short  \n']) none.add(value);
    expect(none.text('a short text        .')).toBe('a short text        .');
  });

  test('takes a secret that is no well-formed text', () => {
    const odd = createRedactor();
    odd.add('half\ud83d-a-pair');
    expect(odd.text('x half\ud83d-a-pair')).toBe('x ***');
  });

  test('goes through every string of a plain value, keys included', () => {
    const value = { [`k ${SECRET}`]: [SECRET, 1, null, { deep: `x${SECRET}` }], ok: true };
    expect(redactor.deep(value)).toEqual({ 'k ***': ['***', 1, null, { deep: 'x***' }], ok: true });
  });

  test('leaves nothing of any secret in any text', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('abcXYZ019 /+"\\')),
      minLength: 8,
    });
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(secret.trim().length >= 8);
        const one = createRedactor();
        one.add(secret);
        for (const form of [
          secret,
          encodeURIComponent(secret),
          JSON.stringify(secret).slice(1, -1),
          base64(secret),
        ]) {
          const core = form.replace(/=+$/, '').trim();
          expect(one.text(before + form + after)).not.toContain(core.length >= 8 ? core : secret);
        }
      }),
    );
  });
});

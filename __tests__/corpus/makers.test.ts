import { describe, expect, test } from '@jest/globals';
import { drawFor } from './draw.js';
import { drawExpression } from './expression.js';
import { fill } from './fill.js';
import { base62Check, bech32Text, grafanaCheck } from './makers/checksums.js';
import { readTemplates } from './read-cases.js';

describe('check digits', () => {
  test('are those of a token that GitHub once showed', () => {
    expect(base62Check(['zQWBuTSOoRi4A9s', 'pHcVY5ncnsDkxkJ'].join(''))).toBe('0mLq17');
  });

  test("are those of Grafana's own test", () => {
    expect(grafanaCheck(['glsa_yscW25imSKJIuav', '8zF37RZmnbiDvB05G'].join(''))).toBe('fcaaf58a');
  });

  test('are those of a vector of BIP 173', () => {
    expect(
      bech32Text(
        'abcdef',
        Array.from({ length: 32 }, (_, digit) => digit),
      ),
    ).toBe('abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw');
  });
});

describe('an expression', () => {
  const drawn = (expression: string) => drawExpression(expression, drawFor('a test'));

  test('draws what it says', () => {
    expect(drawn('ab\\x2dc')).toBe('ab-c');
    expect(drawn('[A-C0_]{40}')).toMatch(/^[A-C0_]{40}$/);
    expect(drawn('(one|two){3}-[x-z-]{2,4}')).toMatch(/^(?:one|two){3}-[x-z-]{2,4}$/);
    expect(drawn('<@uuid>')).toMatch(/^<[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}>$/);
  });

  test('that is not understood is refused', () => {
    expect(() => drawn('[abc')).toThrow('no end of class');
    expect(() => drawn('(a|b')).toThrow('no end of choice');
    expect(() => drawn('@nobody')).toThrow('no maker');
  });
});

describe('a template', () => {
  test('tells where its keys stand, also inside what is encoded', () => {
    const { text, keys } = fill(
      'a=⟦duo-secret-key!note=[0-9]{4}⟧ ⟦base64:⟧k=⟦?ses-smtp-password=xyz⟧⟦:base64⟧ ⟦=[z]{2}⟧',
      drawFor('a test'),
    );
    expect(text).toMatch(/^a=\d{4} az14eXo= zz$/);
    expect(keys).toEqual([
      { kind: 'duo-secret-key', start: 2, end: 6, optional: false, severity: 'note' },
      { kind: 'ses-smtp-password', start: 7, end: 15, optional: true },
    ]);
  });

  test('is refused when a block does not end, or no form has the name', () => {
    expect(() => fill('⟦base64:⟧x', drawFor('x'))).toThrow('base64 does not end');
    expect(() => fill('⟦no-such-kind⟧', drawFor('x'))).toThrow('no form');
  });

  test('of a file takes the settings above it, and may stand on one line', () => {
    const file = '# words\n%% source https://a.example\n== one\nx\ny\n\n== two :: z\n';
    expect(readTemplates(file, 'f').map(({ name, text, source }) => [name, text, source])).toEqual([
      ['f: one', 'x\ny\n', 'https://a.example'],
      ['f: two', 'z\n', 'https://a.example'],
    ]);
    expect(() => readTemplates('words', 'f')).toThrow('out of place');
  });
});

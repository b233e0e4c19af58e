import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { makeSecret } from '../cloud/make-key.js';
import { plantedIn } from './planted.js';

const secret = makeSecret();
const planted = [{ name: 'the secret', value: secret }];

describe('the search for planted secrets', () => {
  test('finds one in clear and URL-encoded, wherever it stands', () => {
    const encoded = encodeURIComponent(secret);
    const lowerEscapes = encoded.replace(/%../g, (escape) => escape.toLowerCase());
    expect(plantedIn(`before${secret}after`, planted)).toEqual(['the secret in clear']);
    expect(plantedIn(`before${encoded}after`, planted)).toEqual(['the secret URL-encoded']);
    expect(plantedIn(`before${lowerEscapes}after`, planted)).toEqual(['the secret URL-encoded']);
  });

  test('finds one in base64 at any offset, in both alphabets', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const base64 = Buffer.from(before + secret + after).toString('base64');
        expect(plantedIn(base64, planted)).toEqual(['the secret in base64']);
        const urlSafe = Buffer.from(before + secret + after).toString('base64url');
        expect(plantedIn(urlSafe, planted)).toEqual(['the secret in base64']);
      }),
    );
  });

  test('finds one that stands inside JSON', () => {
    const multiline = [{ name: 'a key', value: 'first "line"\nsecond' }];
    expect(plantedIn(JSON.stringify({ key: 'first "line"\nsecond' }), multiline)).toEqual([
      'a key escaped for JSON',
    ]);
  });

  test('finds nothing in other texts, and looks for nothing that is short', () => {
    expect(plantedIn(makeSecret(), planted)).toEqual([]);
    expect(plantedIn('short', [{ name: 'x', value: 'short' }])).toEqual([]);
    expect(plantedIn('anything', [{ name: 'x', value: '' }])).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { isStandInKeyId, isStandInSecret, looksDrawn } from '../../src/scanner/allow.js';
import { drawFrom, keyId, secretKey, text } from './fake-keys.js';

const DRAWS = 20_000;

describe('what is let pass', () => {
  test('hardly any key id or secret that was drawn at random', () => {
    const draw = drawFrom(99);
    let ids = 0;
    let secrets = 0;
    for (let count = 0; count < DRAWS; count++) {
      if (isStandInKeyId(keyId(draw))) ids++;
      const secret = secretKey(draw);
      if (isStandInSecret(secret) || !looksDrawn(secret)) secrets++;
    }
    expect(ids / DRAWS).toBeLessThan(1 / 5_000);
    expect(secrets / DRAWS).toBeLessThan(1 / 1_000);
  });

  test.each([
    ['AWS examples', 'IOSFODNN7EXAMPLE'],
    ['one letter', 'XXXXXXXXXXXXXXXX'],
    ['the alphabet', 'ABCDEFGHIJKLMNOP'],
    ['the alphabet backwards', 'ZYXWVUTSRQPONMLK'],
    ['the keyboard', 'QWERTYUIOPASDFGH'],
    ['a period of five', 'AB7QZAB7QZAB7QZA'],
    ['a period of eight', 'Q7WKZ2MVQ7WKZ2MV'],
    ['words', 'FAKEKEYFORMYCODE'],
    ['a word at the beginning', 'TESTQ7WKZ2MVB4PC'],
  ])('key ids made of %s', (_, tail) => {
    expect(isStandInKeyId(`AKIA${tail}`)).toBe(true);
  });

  test('words of four letters that chance spelled in a key id do not excuse it', () => {
    expect(isStandInKeyId(['AKIA', 'Q7TESTK2ZMVB4PCW'].join(''))).toBe(false);
  });
});

describe('40 characters drawn at random are told from', () => {
  const draw = drawFrom(4);
  test.each([
    ['hex', text(draw, '0123456789abcdef', 40)],
    ['base32', text(draw, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 40)],
    ['base36', text(draw, 'abcdefghijklmnopqrstuvwxyz0123456789', 40)],
    ['digits', text(draw, '0123456789', 40)],
    ['an identifier', 'getSecretAccessKeyFromTheEnvironmentFile1'.slice(0, 40)],
    ['a path', 'src/main/java/Com/Example/Deploy/Config1'],
    ['letters in camel case', 'theQuickBrownFoxJumpsOverTheLazyDogAgain'],
  ])('%s', (_, candidate) => {
    expect(candidate).toHaveLength(40);
    expect(looksDrawn(candidate)).toBe(false);
  });
});

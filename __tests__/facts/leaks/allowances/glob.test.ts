import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { readGlob } from '../../../../src/facts/leaks/allowances/glob.js';

const fits = (glob: string, path: string) => readGlob(glob)?.(path);

describe('a glob', () => {
  test.each([
    ['a.txt', 'a.txt'],
    ['/a.txt', 'a.txt'],
    ['./a.txt', 'a.txt'],
    ['test', 'test/deep/a.txt'],
    ['test/', 'test/a.txt'],
    ['test/**', 'test/deep/a.txt'],
    ['**/a.txt', 'a.txt'],
    ['**/a.txt', 'some/deep/a.txt'],
    ['some/**/a.txt', 'some/a.txt'],
    ['some/**/a.txt', 'some/very/deep/a.txt'],
    ['*.env', 'k.env'],
    ['**.env', 'some/k.env'],
    ['k?.env', 'kö.env'],
    ['a\\*b', 'a*b'],
    ['**', 'whatever/it/is'],
    ['*', 'some/file'],
  ])('%s fits %s', (glob, path) => {
    expect(fits(glob, path)).toBe(true);
  });

  test.each([
    ['a.txt', 'some/a.txt'],
    ['a.txt', 'a_txt'],
    ['*.env', 'some/k.env'],
    ['te', 'test/a.txt'],
    ['test/**', 'test'],
    ['**/a.txt', 'some/ba.txt'],
    ['some/**/a.txt', 'somea.txt'],
    ['k?.env', 'k/.env'],
    ['a\\*b', 'axb'],
    ['', 'a.txt'],
    ['A.txt', 'a.txt'],
  ])('%s does not fit %s', (glob, path) => {
    expect(fits(glob, path)).toBe(false);
  });

  test('fits as the regular expression of its signs does', () => {
    const signs = fc.array(fc.constantFrom('a', 'b', '/', '*', '?', '.'), { maxLength: 8 });
    const letters = fc.array(fc.constantFrom('a', 'b', '/', '.'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(signs, letters, (glob, path) => {
        const [written, name] = [glob.join(''), path.join('')];
        fc.pre(!/^\.?\/|\/$|\*\*/.test(written) && !/^\.?\/|\/$/.test(name));
        const source = glob
          .map((sign) => ({ '*': '[^/]*', '?': '[^/]', '.': '\\.' })[sign as '*'] ?? sign)
          .join('');
        expect(fits(written, name)).toBe(new RegExp(`^${source}(?:/.*)?$`).test(name));
      }),
    );
  });

  test('takes time in proportion to its length, however it is made', () => {
    const started = performance.now();
    expect(fits('*a'.repeat(400), `${'a'.repeat(4_000)}b`)).toBe(false);
    expect(fits('**/'.repeat(300), 'a/'.repeat(2_000))).toBeDefined();
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(readGlob('a'.repeat(1_001))).toBeUndefined();
  });
});

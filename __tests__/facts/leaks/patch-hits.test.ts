import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { patchHits } from '../../../src/facts/leaks/patch-hits.js';
import { fakeKeyId } from '../../adapters/git/made-repository.js';

const lines = (patch: string) =>
  patchHits(patch).hits.map(({ line, column }) => `${line}:${column}`);

describe('what a patch adds', () => {
  test('is found at its line of the new file, in every hunk', () => {
    const patch = [
      '@@ -1,3 +1,4 @@',
      ' first',
      `+id=${fakeKeyId(1)}`,
      ' third',
      ' fourth',
      '@@ -40,2 +41,2 @@ function x() {',
      '-old',
      ' same',
      `+  id=${fakeKeyId(2)}`,
    ].join('\n');
    expect(lines(patch)).toEqual(['2:4', '42:6']);
    expect(patchHits(patch)).toMatchObject({ additions: 2, whole: true });
  });

  test('is no key that stood there before, or that goes', () => {
    const patch = ['@@ -1,2 +1,2 @@', ` ${fakeKeyId(1)}`, `-${fakeKeyId(2)}`, '+new'].join('\n');
    expect(lines(patch)).toEqual([]);
  });

  test('may look like a head, or like another sign', () => {
    const patch = ['@@ -0,0 +1,3 @@', '+@@ -1 +9 @@', `+++ ${fakeKeyId(1)}`, '+x'].join('\n');
    expect(lines(patch)).toEqual(['2:4']);
  });

  test('ends without a line break where the diff says so', () => {
    const patch = `@@ -0,0 +1 @@\n+${fakeKeyId(1)}\n\\ No newline at end of file`;
    expect(patchHits(patch)).toMatchObject({ whole: true, hits: [{ line: 1, column: 1 }] });
  });

  test.each([
    ['a hunk that is cut short', '@@ -1,3 +1,4 @@\n a\n+b'],
    ['no head', '+b'],
    ['lines beyond the hunk', '@@ -0,0 +1 @@\n+a\n+b'],
  ])('%s is not the whole patch', (_, patch) => {
    expect(patchHits(patch).whole).toBe(false);
  });

  test('whatever it is, it does not throw', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('@@ -1 +1 @@', '@@ -1,9 +1,9 @@', '+', '-', ''),
    );
    fc.assert(
      fc.property(fc.array(line), (all) => {
        const { additions } = patchHits(all.join('\n'));
        expect(additions).toBeLessThanOrEqual(all.join('\n').split('\n').length);
      }),
    );
  });
});

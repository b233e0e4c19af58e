import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { BASE32, BASE64, setOf } from '../../../src/scanner/alphabets.js';
import { eachRun } from '../../../src/scanner/search/runs.js';

const texts = fc
  .array(
    fc.tuple(
      fc.constantFrom('A', 'Ab', 'Q7', 'é', ' ', 'abc/', '-', 'Z%\\'),
      fc.integer({ min: 1, max: 45 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.map(([part, times]) => part.repeat(times)).join(''));

test.each([
  ['a rare set', setOf(BASE32), /[A-Z2-7]{20,}/g, 20],
  ['a common set', setOf(`${BASE64}%\\`), /[A-Za-z0-9+/%\\]{40,}/g, 40],
  ['short runs', setOf('abc'), /[abc]{9,}/g, 9],
] as const)('the runs of %s are those of the plain expression', (_, set, expression, length) => {
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (text, head, tail) => {
      const content = Buffer.from(text);
      const from = Math.min(head, content.length);
      const to = Math.max(from, content.length - tail);
      const found: [number, number][] = [];
      eachRun(content, set, length, from, to, (start, end) => found.push([start, end]));
      const latin1 = content.toString('latin1', from, to);
      expect(found).toEqual(
        Array.from(latin1.matchAll(expression), (match) => [
          from + match.index,
          from + match.index + match[0].length,
        ]),
      );
    }),
    { numRuns: 500 },
  );
});

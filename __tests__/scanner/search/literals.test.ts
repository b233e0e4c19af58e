import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BASE62, setOf } from '../../../src/scanner/alphabets.js';
import { createLiterals } from '../../../src/scanner/search/literals.js';
import { drawFrom, text } from '../fake-keys.js';

const NEXT = setOf(BASE62);

/** Every place of every literal in a text, by `indexOf`. */
function byForce(content: Buffer, literals: readonly string[], from: number, to: number) {
  return literals
    .flatMap((literal, which) => {
      const found: string[] = [];
      for (let at = content.indexOf(literal); at !== -1; at = content.indexOf(literal, at + 1)) {
        const next = content[at + literal.length];
        if (at >= from && at < to && next !== undefined && NEXT[next] === 1) {
          found.push(`${at} ${which}`);
        }
      }
      return found;
    })
    .toSorted();
}

test.each([
  ['of three characters and more', 3],
  ['of four characters and more', 4],
])('literals %s are found wherever they lie, and once', (_, least) => {
  const words = fc.array(fc.nat(), { minLength: 1, maxLength: 300 });
  const options = fc.record({ seed: fc.nat(), size: fc.constantFrom(50, 3000), shift: fc.nat(7) });
  fc.assert(
    fc.property(words, options, fc.nat(), fc.nat(), (order, { seed, size, shift }, a, b) => {
      const draw = drawFrom(seed);
      // More pairs than there are numbers for them.
      const literals = Array.from({ length: 1 + draw.integer(200) }, () =>
        text(draw, 'abX_-', least + draw.integer(6)),
      );
      const parts = order.map((which) => literals[which % literals.length] ?? '');
      const told = parts.flatMap((part) => [part, text(draw, 'abX_- .', draw.integer(9))]).join('');
      const content = Buffer.from(`${'.'.repeat(shift)}${told}${'.'.repeat(size)}`).subarray(shift);
      const [from = 0, to = 0] = [a, b]
        .map((at) => at % (content.length + 1))
        .sort((x, y) => x - y);
      const found: string[] = [];
      const finder = createLiterals(
        literals.map((literal) => ({ text: Buffer.from(literal), next: NEXT })),
      );
      finder.each(content, from, to, (start, which) => {
        const next = content[start + (literals[which]?.length ?? 0)];
        if (next !== undefined && NEXT[next] === 1) found.push(`${start} ${which}`);
      });
      expect(found.toSorted()).toEqual(byForce(content, literals, from, to));
    }),
    { numRuns: 200 },
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLineMatcher } from '../../../src/scanner/expressions/line-matcher.js';
import type { WordRule } from '../../../src/scanner/expressions/line-match.js';
import { parseExpression } from '../../../src/scanner/expressions/parse.js';
import { drawFrom } from '../fake-keys.js';
import { randomExpression, randomLine } from './random-expressions.js';

function matcherOf(source: string, word: WordRule) {
  const parsed = parseExpression(source, 'ere');
  if (!parsed.ok) throw new Error(parsed.problem.said);
  return createLineMatcher([parsed.expression], { word });
}

/** The first match of a line, as text; undefined where there is none. */
function first(source: string, line: string, word: WordRule): string | undefined {
  let found: string | undefined;
  const bytes = Buffer.from(line);
  matcherOf(source, word).eachLine(bytes, 0, bytes.length, ({ start, end }) => {
    found ??= bytes.toString('utf8', start, end);
  });
  return found;
}

test.each([
  // The longest match at a place is no word: git looks no closer, grep tries a shorter one.
  ['foo("|x)?', 'foo"y', undefined, 'foo'],
  ['key=[A-Z]*', 'key=AB c', 'key=AB', 'key=AB'],
  ['key=[A-Z]+', 'key=ABc', undefined, undefined],
  ['a', 'ba', undefined, undefined],
  ['a', '_a', undefined, undefined],
  ['a', '-a-', 'a', 'a'],
  ['a+|b', 'xaa-b', 'b', 'b'],
  // An empty match is a word to grep alone.
  ['x*', '--', undefined, ''],
  ['x*', 'ab', undefined, undefined],
])('of %s in %s, git grep -w takes %p and grep -w %p', (source, line, git, gnu) => {
  expect([first(source, line, 'git-grep'), first(source, line, 'gnu-grep')]).toEqual([git, gnu]);
});

const isWord = (character: string | undefined) => character !== undefined && /\w/.test(character);

/** By the meaning of the rule, from every place of the line and every end. */
function byForce(source: string, line: string, word: WordRule): string | undefined {
  const exact = matcherOf(`^(${source})$`, 'none');
  for (let start = 0; start <= line.length; start++) {
    if (isWord(line[start - 1])) continue;
    for (let end = line.length; end >= start; end--) {
      if (!exact.matches(Buffer.from(line.slice(start, end)))) continue;
      const isWhole = !isWord(line[end]);
      if (isWhole && (word === 'gnu-grep' || end > start)) return line.slice(start, end);
      if (word === 'git-grep') break;
    }
  }
  return undefined;
}

test.each<WordRule>(['git-grep', 'gnu-grep'])('%s finds the words that its rule means', (word) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = drawFrom(seed);
      // Assertions would look at a part of the line alone.
      const source = randomExpression(draw, 'ere', 2).replaceAll(/\\[<>bB]|[$^](?![\]a])/g, 'a');
      const parsed = parseExpression(source, 'ere');
      fc.pre(parsed.ok);
      for (let count = 0; count < 4; count++) {
        const line = randomLine(draw).replaceAll('é', 'e');
        expect({ source, line, found: first(source, line || ' ', word) }).toEqual({
          source,
          line,
          found: byForce(source, line || ' ', word),
        });
      }
    }),
    { numRuns: 150 },
  );
});

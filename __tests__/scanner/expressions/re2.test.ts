import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { createGroupFinder } from '../../../src/scanner/expressions/groups.js';
import type { Expression } from '../../../src/scanner/expressions/expression.js';
import { createLineMatcher } from '../../../src/scanner/expressions/line-matcher.js';
import { parseExpression } from '../../../src/scanner/expressions/parse.js';
import { drawFrom } from '../fake-keys.js';
import { randomExpression, randomLine } from './random-expressions.js';

/** Lines of ASCII: beyond it RE2 looks at characters, and we at bytes. */
const asciiLine = (draw: ReturnType<typeof drawFrom>) => randomLine(draw).replaceAll('é', 'e');

function parsed(source: string): Expression {
  const result = parseExpression(source, 'pcre');
  if (!result.ok) throw new Error(`${source}: ${result.problem.said}`);
  return result.expression;
}

/** The groups of all matches that are not empty, as RE2 finds them one behind the other. */
function byRe2(source: string, line: string): number[][] {
  const matcher = RE2JS.compile(source).matcher(line);
  const matches: number[][] = [];
  while (matcher.find()) {
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => [
      matcher.start(group),
      matcher.end(group),
    ]).flat();
    const [start = 0, end = 0] = groups;
    if (end > start) matches.push(groups);
  }
  return matches;
}

function byUs(expression: Expression, line: string): number[][] {
  const bytes = Buffer.from(line);
  const matches: number[][] = [];
  const groupsOf = createGroupFinder(expression);
  const matcher = createLineMatcher([expression], { word: 'none' });
  matcher.eachLine(
    bytes,
    0,
    bytes.length,
    (match) => {
      if (match.end > match.start) matches.push([...groupsOf(bytes, match)]);
    },
    true,
  );
  return matches;
}

test('what people write as PCRE finds what RE2 finds, match for match and group for group', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = drawFrom(seed);
      const source = randomExpression(draw, 'pcre');
      const expression = parsed(source);
      for (let count = 0; count < 8; count++) {
        const line = asciiLine(draw);
        expect({ source, line, found: byUs(expression, line) }).toEqual({
          source,
          line,
          found: byRe2(source, line),
        });
      }
    }),
    { numRuns: 1000 },
  );
});

test('many expressions together find in many lines what each finds in each line alone', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = drawFrom(seed);
      const sources = Array.from({ length: 1 + draw.integer(12) }, () =>
        randomExpression(draw, 'pcre', 1),
      );
      const lines = Array.from({ length: draw.integer(30) }, () => asciiLine(draw));
      const bytes = Buffer.from(lines.join('\n'));
      const found = new Set<string>();
      createLineMatcher(sources.map(parsed), { word: 'none' }).eachLine(
        bytes,
        0,
        bytes.length,
        ({ lineStart, which }) =>
          found.add(
            `${bytes.subarray(0, lineStart).filter((byte) => byte === 10).length} ${which}`,
          ),
      );
      // A file that ends in a line feed has no line behind it.
      const real = bytes.at(-1) === 10 || bytes.length === 0 ? lines.slice(0, -1) : lines;
      const alone = real.flatMap((line, number) =>
        sources.flatMap((source, which) =>
          RE2JS.compile(source).matcher(line).find() ? [`${number} ${which}`] : [],
        ),
      );
      expect([...found].sort()).toEqual(alone.sort());
    }),
    { numRuns: 300 },
  );
});

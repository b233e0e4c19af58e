import { expect, test } from '@jest/globals';
import { createLineMatcher } from '../../../src/scanner/expressions/line-matcher.js';
import type { Effort, WordRule } from '../../../src/scanner/expressions/line-match.js';
import { parseExpression } from '../../../src/scanner/expressions/parse.js';
import { drawFrom, text } from '../fake-keys.js';

/** What it takes to look through a text, and how many matches there are. */
function effortOf(sources: readonly string[], content: string, word: WordRule = 'none') {
  const effort: Effort = { steps: 0 };
  const expressions = sources.map((source) => {
    const parsed = parseExpression(source, 'ere');
    if (!parsed.ok) throw new Error(parsed.problem.said);
    return parsed.expression;
  });
  const bytes = Buffer.from(content);
  let matches = 0;
  const count = () => {
    matches++;
  };
  createLineMatcher(expressions, { word, effort }).eachLine(bytes, 0, bytes.length, count, true);
  return { steps: effort.steps, matches };
}

const as = (length: number) => 'a'.repeat(length);

test.each([
  ['(a*)*b', as(40_000)],
  ['(a|aa)+$', `${as(40_000)}!`],
  ['(a|a|a)*c', as(40_000)],
  ['(.*)(.*)(.*)(.*)x', as(40_000)],
  ['((a?){20}a{20})*b', as(40_000)],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', as(40_000)],
  ['a.*z|a', as(40_000)],
  ['(a.*z)?', as(40_000)],
  ['x*y?', as(40_000)],
])('%s takes time that grows with the text alone', (source, content) => {
  const { steps } = effortOf([source], content);
  expect(steps).toBeLessThan(40 * content.length + 200_000);
});

test('a repeat costs no more than its length for each byte', () => {
  const { steps, matches } = effortOf(['a{1,1000}b{1000}', 'a{2000}x'], as(20_000));
  expect(matches).toBe(0);
  expect(steps).toBeLessThan(20_000 * 12_000);
});

test('states beyond all memory are forgotten, and what is found stays the same', () => {
  const draw = drawFrom(1);
  const line = text(draw, 'ab', 60_000);
  const { steps, matches } = effortOf(['(a|b)*a(a|b){16}c'], `${line}\n${line}c\n`);
  expect(matches).toBe(line.at(-17) === 'a' ? 1 : 0);
  expect(steps).toBeLessThan(120_000 * 200);
});

test('ten thousand alternatives are looked for at once', () => {
  const draw = drawFrom(2);
  const words = Array.from({ length: 10_000 }, () => text(draw, 'abcdefgh', 9));
  const content = `${text(draw, 'abcdefgh ', 50_000)}\n${words[4711]}\n`;
  const { steps, matches } = effortOf([words.join('|')], content);
  expect(matches).toBe(1);

  expect(steps).toBeLessThan(40 * content.length);
});

test('words that end where a word goes on are told apart side by side', () => {
  const line = `${'ab '.repeat(20_000)}!`;
  const { steps } = effortOf(['a[b a]*x?b|a.*!c|ab ab ab [ab ]*b'], line, 'git-grep');
  expect(steps).toBeLessThan(200 * line.length);
});

import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExpressionSyntax } from '../../../src/scanner/expressions/expression.js';
import { createLineMatcher } from '../../../src/scanner/expressions/line-matcher.js';
import type { WordRule } from '../../../src/scanner/expressions/line-match.js';
import { parseExpression } from '../../../src/scanner/expressions/parse.js';
import { drawFrom } from '../../scanner/fake-keys.js';
import {
  randomExpression,
  randomLine,
  randomScrawl,
} from '../../scanner/expressions/random-expressions.js';
import { type Answer, createRepository, gitGrep, gnuGrep, type Grep, writeLines } from './greps.js';

/**
 * Random expressions and lines, ours beside the real greps. `PROPERTY_SEED=n` draws others,
 * `PROPERTY_SEED=random` new ones; `PROPERTY_RUNS=n` draws more.
 */
const wanted = process.env['PROPERTY_SEED'] ?? '20261128';
const SEED = wanted === 'random' ? Date.now() % 1e9 : Number(wanted);
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);
const LINES = 60;

const directory = mkdtempSync(join(tmpdir(), 'greps-'));
createRepository(directory);
afterAll(() => rmSync(directory, { recursive: true }));

/** What we say of a pattern; undefined when we refuse it by name. */
function ours(
  pattern: string,
  syntax: ExpressionSyntax,
  word: WordRule,
  file: string,
): Answer | undefined {
  const parsed = parseExpression(Buffer.from(pattern), syntax);
  if (!parsed.ok) {
    const { code, said } = parsed.problem;
    return code === 'back-reference' ? undefined : { lines: [], complaint: said };
  }
  const bytes = readFileSync(file);
  const lines: number[] = [];
  let number = 1;
  let counted = 0;
  createLineMatcher([parsed.expression], { word }).eachLine(bytes, 0, bytes.length, (match) => {
    for (; counted < match.lineStart; counted++) if (bytes[counted] === 0x0a) number++;
    lines.push(number);
  });
  return { lines, complaint: '' };
}

interface Pair {
  readonly name: string;
  readonly grep: Grep;
  readonly syntax: ExpressionSyntax;
  readonly word: WordRule;
}

const pairs: readonly Pair[] = [
  { name: 'git grep -E', grep: gitGrep, syntax: 'ere', word: 'none' },
  { name: 'git grep -E -w', grep: gitGrep, syntax: 'ere', word: 'git-grep' },
  { name: 'grep -E', grep: gnuGrep, syntax: 'ere-grep', word: 'none' },
  { name: 'grep -E -w', grep: gnuGrep, syntax: 'ere-grep', word: 'gnu-grep' },
];

test.each(pairs)('$name finds the same lines', ({ grep, syntax, word }) => {
  const draw = drawFrom(SEED);
  const wrong: unknown[] = [];
  for (let run = 0; run < RUNS; run++) {
    const pattern = randomExpression(draw, 'ere');
    const file = writeLines(
      directory,
      Array.from({ length: LINES }, () => randomLine(draw)),
    );
    const theirs = grep(pattern, word !== 'none', file);
    const answer = ours(pattern, syntax, word, file);
    if (answer !== undefined && JSON.stringify(answer) !== JSON.stringify(theirs)) {
      wrong.push({ pattern, ...difference(answer, theirs, file) });
    }
  }
  expect({ seed: SEED, wrong }).toEqual({ seed: SEED, wrong: [] });
});

test.each(pairs.filter(({ word }) => word === 'none'))(
  '$name makes the same of anything that is written',
  ({ grep, syntax }) => {
    const draw = drawFrom(SEED);
    const wrong: unknown[] = [];
    const lines = Array.from({ length: LINES }, () => randomLine(draw));
    const file = writeLines(directory, [...lines, 'a{2', '*a', '|', '()', 'a{,2}']);
    for (let run = 0; run < 2 * RUNS; run++) {
      const pattern = randomScrawl(draw);
      const theirs = grep(pattern, false, file);
      const answer = ours(pattern, syntax, 'none', file);
      if (answer !== undefined && JSON.stringify(answer) !== JSON.stringify(theirs)) {
        wrong.push({ pattern, ...difference(answer, theirs, file) });
      }
    }
    expect({ seed: SEED, wrong }).toEqual({ seed: SEED, wrong: [] });
  },
);

function difference(answer: Answer, theirs: Answer, file: string) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const named = (numbers: readonly number[], others: readonly number[]) =>
    numbers.filter((number) => !others.includes(number)).map((number) => lines[number - 1]);
  return {
    complaints: [answer.complaint, theirs.complaint],
    onlyWe: named(answer.lines, theirs.lines).slice(0, 3),
    onlyThey: named(theirs.lines, answer.lines).slice(0, 3),
  };
}

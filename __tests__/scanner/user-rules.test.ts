import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createUserSearch, problemOf } from '../../src/scanner/user-rules.js';
import { createWindowScan } from '../../src/scanner/windows.js';
import type { UserRule } from '../../src/report/user-rule.js';
import { drawFrom, text } from './fake-keys.js';

const RULES: readonly UserRule[] = [
  {
    kind: 'user/acme',
    pattern: '(?i)acme[_-]?(?:key|token)\\s*[:=]\\s*"([a-z0-9]{4,})"',
    syntax: 'pcre',
    group: 1,
  },
  { kind: 'user/badge', pattern: '[A-C]{3}-[0-9]+', syntax: 'ere', keywords: ['Badge'] },
  { kind: 'user/run', pattern: '[abc]{5}[^abc]*x', syntax: 'ere' },
];

const shown = (content: string, rules = RULES) =>
  createUserSearch(rules)
    .hits(Buffer.from(content))
    .map(({ kind, line, column, key }) => `${kind} ${line}:${column} ${key}`);

test('the key is the group that the rule names, at its own place, however often a line holds one', () => {
  expect(shown('x\nACME_KEY = "abcd1"; acme-token:"zzzz"\n')).toEqual([
    'user/acme 2:13 abcd1',
    'user/acme 2:33 zzzz',
  ]);
});

test('a group that took no part leaves all that matches', () => {
  const rule = { kind: 'k', pattern: 'id=(?:n(\\d+)|[a-z]+)', syntax: 'pcre', group: 1 } as const;
  expect(shown('id=n12 id=abc', [rule])).toEqual(['k 1:5 12', 'k 1:8 id=abc']);
});

test('a rule with keywords counts in lines that hold one, in any case of letters', () => {
  expect(shown('ABC-1\nBADGE ABC-2 CAB-3\nbadge')).toEqual([
    'user/badge 2:7 ABC-2',
    'user/badge 2:13 CAB-3',
  ]);
});

test.each([
  ['(', 'a ( without its )'],
  ['a*', 'it matches where nothing is'],
  [
    'x(?=y)',
    'look-around cannot be looked for in linear time: put what is the secret into a group',
  ],
])('%s is no rule', (pattern, said) => {
  expect(problemOf({ kind: 'k', pattern, syntax: 'pcre' })?.said).toBe(said);
});

test('a group that is not there makes no rule', () => {
  expect(problemOf({ kind: 'k', pattern: '(a)', syntax: 'pcre', group: 2 })?.said).toBe(
    'group 2 is the key, and there are 1',
  );
});

const ALPHABET = 'abcx"=-\n\nABC0 ';
const WORDS = ['acme_key="abcd"', 'badge ABC-1', 'abcabc', '\n'];

test('what a change brings is found in the lines that it touches, all of it and nothing else', () => {
  const search = createUserSearch(RULES);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = drawFrom(seed);
      const piece = () =>
        draw.integer(3) === 0
          ? (WORDS[draw.integer(WORDS.length)] ?? '')
          : text(draw, ALPHABET, draw.integer(9));
      // What is kept holds no hit by itself; seams and insertions may.
      const kept = Array.from({ length: 1 + draw.integer(6) }, piece);
      const base = Buffer.from(kept.join(''));
      fc.pre(search.hits(base).length === 0);
      let content = '';
      const bounds: number[] = [];
      for (const part of kept) {
        const length = draw.integer(part.length + 1);
        content += draw.integer(2) === 0 ? part : part.slice(0, length);
        const from = content.length;
        if (draw.integer(2) === 0) content += piece();
        bounds.push(from, content.length);
      }
      const bytes = Buffer.from(content);
      const regions = { bounds: Int32Array.from(bounds), count: bounds.length / 2 };
      expect({ content, found: search.hitsIn(bytes, regions) }).toEqual({
        content,
        found: search.hits(bytes),
      });
    }),
    { numRuns: 1000 },
  );
});

test('a content that comes in pieces holds what it holds in one', () => {
  const search = createUserSearch(RULES);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = drawFrom(seed);
      const content = Buffer.from(
        Array.from({ length: 400 }, () =>
          draw.integer(20) === 0
            ? (WORDS[draw.integer(WORDS.length)] ?? '')
            : text(draw, ALPHABET, 600),
        ).join(''),
      );
      const scan = createWindowScan({ whole: 100, step: 1 << 14 }, undefined, search);
      for (let at = 0; at < content.length; ) {
        const size = 1 + draw.integer(30_000);
        scan.push(content.subarray(at, at + size));
        at += size;
      }
      const { hits, unopened } = scan.end();
      expect(unopened).toEqual([]);
      expect(hits.filter(({ kind }) => kind.startsWith('user/'))).toEqual(search.hits(content));
    }),
    { numRuns: 30 },
  );
});

test('a line longer than is held is searched in pieces, and that is told', () => {
  const line = Buffer.from(`acme_key="abcd" ${'-'.repeat(1 << 20)} acme_key="dcba"`);
  const scan = createWindowScan({ whole: 100, step: 1 << 14 }, undefined, createUserSearch(RULES));
  scan.push(line);
  const { hits, unopened } = scan.end();
  expect(hits.map(({ key }) => key)).toEqual(['abcd', 'dcba']);
  expect(unopened).toEqual([{ name: '', why: 'line-too-long' }]);
});

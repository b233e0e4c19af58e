import { type Draw, text } from '../fake-keys.js';

/** The letters that random expressions and random lines share, so that they meet. */
const LETTERS = 'aabbcA0_- ';
const LINE = `${LETTERS}${LETTERS}"'={}()[]\\.*+|^$:é\t`;

/** A line for an expression to be looked for in: bytes, without an end and without a NUL. */
export function randomLine(draw: Draw): string {
  return text(draw, draw.integer(3) === 0 ? LINE : LETTERS, draw.integer(14));
}

const pick = (draw: Draw, from: readonly string[]) => from[draw.integer(from.length)] ?? '';

const SETS = [
  '.',
  '[ab]',
  '[^ab]',
  '[a-c]',
  '[[:alpha:]]',
  '[[:space:]_]',
  '[^[:alnum:]]',
  '[]a]',
  '[a-]',
  '[^]a]',
  '[[:digit:]a-b]',
];
const ERE_ATOMS = [
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '[a\\]',
  '[\\.]',
  '[[.a.]]',
  '[[=b=]c]',
  '\\.',
  '\\-',
  '\\{',
];
const ERE_ASSERTIONS = ['^', '$', '\\<', '\\>', '\\b', '\\B'];
const PCRE_ATOMS = [
  '\\d',
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '\\D',
  '[\\w-]',
  '[^\\d]',
  '\\x61',
  '\\.',
  '\\-',
  '[\\]a]',
];
const PCRE_ASSERTIONS = ['^', '$', '\\b', '\\B', '\\A', '\\z'];
const REPEATS = ['*', '+', '?', '{2}', '{1,2}', '{0,2}', '{1,}', '{3}', '{0,1}'];

/** An expression that is written as it should be. */
export function randomExpression(draw: Draw, syntax: 'ere' | 'pcre', depth = 3): string {
  const branches = Array.from({ length: draw.integer(4) === 0 ? 2 + draw.integer(2) : 1 }, () =>
    Array.from({ length: draw.integer(12) === 0 ? 0 : 1 + draw.integer(4) }, () =>
      piece(draw, syntax, depth),
    ).join(''),
  );
  return branches.join('|');
}

function piece(draw: Draw, syntax: 'ere' | 'pcre', depth: number): string {
  if (draw.integer(9) === 0) return pick(draw, syntax === 'ere' ? ERE_ASSERTIONS : PCRE_ASSERTIONS);
  const atom = randomAtom(draw, syntax, depth);
  if (draw.integer(3) !== 0) return atom;
  const repeat = pick(draw, REPEATS);
  if (syntax === 'ere') return atom + repeat + (draw.integer(12) === 0 ? pick(draw, REPEATS) : '');
  return atom + repeat + (draw.integer(3) === 0 ? '?' : '');
}

function randomAtom(draw: Draw, syntax: 'ere' | 'pcre', depth: number): string {
  const kind = draw.integer(10);
  if (kind < 4) return text(draw, LETTERS, 1);
  if (kind < 5) return text(draw, LETTERS, 3);
  if (kind < 6) return pick(draw, SETS);
  if (kind < 7) return pick(draw, syntax === 'ere' ? ERE_ATOMS : PCRE_ATOMS);
  if (depth === 0) return text(draw, LETTERS, 1);
  const head =
    syntax === 'ere'
      ? '('
      : pick(draw, ['(', '(?:', '(?:', '(?i:', '(?P<n' + draw.integer(1e9) + '>']);
  return `${head}${randomExpression(draw, syntax, depth - 1)})`;
}

const SCRAPS = [
  ...'aab(()|*+?{},12[]^$.\\-:='.split(''),
  '[:',
  ':]',
  '[[:alpha:]]',
  '[:alpha:]',
  '[[.',
  '.]',
  '[=',
  '{1,2}',
  '{,2}',
  '{2',
  '\\(',
  '\\<',
  '\\1',
  '[a-',
  '[^',
  '(^*',
  '|*',
];

/** Anything at all that the signs of the language make, mostly mistakes. */
export function randomScrawl(draw: Draw): string {
  return Array.from({ length: 1 + draw.integer(7) }, () => pick(draw, SCRAPS)).join('');
}

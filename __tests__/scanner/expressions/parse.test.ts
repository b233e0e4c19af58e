import { expect, test } from '@jest/globals';
import { parseExpression } from '../../../src/scanner/expressions/parse.js';
import type { ExpressionSyntax } from '../../../src/scanner/expressions/expression.js';

const INTERVAL = 'Invalid content of \\{\\}';
const BRACKET = 'Unmatched [, [^, [:, [., or [=';

/** The problem of an expression as `code@place: said`, or `fine`. */
function verdict(source: string, syntax: ExpressionSyntax): string {
  const parsed = parseExpression(source, syntax);
  if (parsed.ok) return 'fine';
  const { code, at, said } = parsed.problem;
  return `${code}@${at}: ${said}`;
}

test.each([
  ['(a', 'unmatched-open@0: Unmatched ( or \\('],
  ['ab[c', `unmatched-bracket@2: ${BRACKET}`],
  ['[^', 'bad-pattern@0: Invalid regular expression'],
  ['[[:foo:]]', 'bad-class-name@1: Invalid character class name'],
  ['[b-a]', 'bad-range@1: Invalid range end'],
  ['[[.ab.]]', 'bad-collation@1: Invalid collation character'],
  ['a\\', 'trailing-backslash@1: Trailing backslash'],
  ['(a)\\2', 'bad-back-reference@3: Invalid back reference'],
  ['a{1,2', 'unmatched-brace@1: Unmatched \\{'],
  ['a{x}', `bad-interval@1: ${INTERVAL}`],
  ['a{3,1}', `bad-interval@1: ${INTERVAL}`],
  ['a{40000}', 'too-big@1: Regular expression too big'],
  ['a|*b', 'bad-repeat@2: Invalid preceding regular expression'],
])('of %s git says what is wrong, and we where', (source, said) => {
  expect(verdict(source, 'ere')).toBe(said);
});

test.each(['a|*b', '*a', '^*', 'a{', 'a{1', '{1}a', 'a{-1}'])(
  '%s is a mistake to git and none to GNU grep',
  (source) => {
    expect([verdict(source, 'ere') === 'fine', verdict(source, 'ere-grep')]).toEqual([
      false,
      'fine',
    ]);
  },
);

test('what GNU grep only warns of is told', () => {
  const parsed = parseExpression('*a|{1}b', 'ere-grep');
  expect(parsed.ok && parsed.expression.warnings).toEqual([
    '* at start of expression',
    '{...} at start of expression',
  ]);
});

test('a class without its outer brackets is a mistake to GNU grep alone', () => {
  expect(verdict('[:space:]', 'ere')).toBe('fine');
  expect(verdict('[:space:]', 'ere-grep')).toBe(
    'bad-class-name@0: character class syntax is [[:space:]], not [:space:]',
  );
});

test.each([
  ['(a)\\1', 'ere', 'back-reference', 3],
  ['(a)\\1', 'pcre', 'back-reference', 3],
  ['(?P<q>["\'])x(?P=q)', 'pcre', 'back-reference', 12],
  ['x(?=y)', 'pcre', 'look-around', 1],
  ['x(?!y)', 'pcre', 'look-around', 1],
  ['(?<=k)x', 'pcre', 'look-around', 0],
  ['(?<!k)x', 'pcre', 'look-around', 0],
  ['k\\Kx', 'pcre', 'look-around', 1],
  ['a++', 'pcre', 'possessive', 2],
  ['(?>a)', 'pcre', 'possessive', 0],
  ['(?(1)a)', 'pcre', 'conditional', 0],
  ['(?R)', 'pcre', 'recursion', 0],
  ['\\p{L}', 'pcre', 'unicode-property', 0],
  ['(?x)a b', 'pcre', 'unsupported-flag', 0],
  ['\\Qa.b\\E', 'pcre', 'unsupported-escape', 0],
  ['\\y', 'pcre', 'bad-escape', 0],
  ['[a-z', 'pcre', 'unmatched-bracket', 0],
  ['[z-a]', 'pcre', 'bad-range', 1],
  ['[[:no:]]', 'pcre', 'bad-class-name', 1],
  ['[é]', 'pcre', 'not-ascii', 1],
  ['a\\nb', 'pcre', 'many-lines', 1],
  ['(a', 'pcre', 'unmatched-open', 0],
  ['a)', 'pcre', 'unmatched-close', 1],
  ['a|+', 'pcre', 'bad-repeat', 2],
  ['a**', 'pcre', 'bad-repeat', 2],
  ['^*', 'pcre', 'bad-repeat', 0],
  ['a{2,1}', 'pcre', 'bad-interval', 1],
  ['(?P<n>a)(?P<n>b)', 'pcre', 'bad-group', 8],
  ['(?#x)', 'pcre', 'bad-group', 0],
] as const)('%s in %s is refused as %s, by its place', (source, syntax, code, at) => {
  const parsed = parseExpression(source, syntax);
  expect(parsed.ok ? 'fine' : [parsed.problem.code, parsed.problem.at]).toEqual([code, at]);
});

test.each([
  '(?i)password\\s*[:=]\\s*["\']([^"\']{8,})["\']',
  '(?P<key>[a-z]{3})-(?<value>\\d+)',
  '(?:\\r\\n|\\n|;)x',
  '[\\r\\n]x',
  '\\x41\\x{e9}\\/\\-\\.',
  'a{,3}',
  'a{x}',
  '(?-i:a)(?i:b)(?ms)c',
  '[]a][^]b][\\]c]',
])('%s is understood as PCRE', (source) => {
  expect(verdict(source, 'pcre')).toBe('fine');
});

test.each([
  ['repeats of repeats', '(x{1,1000}){1,1000}'],
  ['more copies than we write out', '(ab){20000}'],
  ['groups as deep as a stack', '('.repeat(50_000)],
  ['repeats as deep as a stack', `a${'*'.repeat(50_000)}`],
])('%s are refused before anything is made of them', (_, source) => {
  const parsed = parseExpression(source, 'ere');
  expect(parsed.ok ? 'fine' : parsed.problem.code).toBe('too-big');
});

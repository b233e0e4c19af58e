import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { compileLine } from '../../../../src/facts/leaks/allowances/compile-line.js';
import {
  allowLines,
  MOST_EXPRESSIONS,
  readGitallowed,
} from '../../../../src/facts/leaks/allowances/gitallowed.js';

const sources = (text: string) => readGitallowed('.gitallowed', text).map(({ source }) => source);

/** The lines that git-secrets' own rule leaves. */
function byAwk(text: string): string[] {
  const output = execFileSync('awk', ['NF && $1!~/^#/'], { input: text }).toString();
  return output === '' ? [] : output.replace(/\n$/, '').split('\n');
}

describe('a .gitallowed', () => {
  test("holds the lines that git-secrets' awk leaves", () => {
    const signs = fc.constantFrom('a', '#', ' ', '\t', '\n', '(', '\\');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const text = `${parts.join('')}\n`;
        expect(sources(text)).toEqual(byAwk(text));
      }),
      { numRuns: 40 },
    );
  });

  test('takes a comment right above an expression for its reason', () => {
    const found = readGitallowed('.gitallowed', '# of the docs\na\nb\n# apart\n\nc\n');
    expect(found.map(({ source, reason, at }) => [source, reason, at.line])).toEqual([
      ['a', 'of the docs', 2],
      ['b', null, 3],
      ['c', null, 6],
    ]);
  });

  test('is read with the line ends of Windows', () => {
    expect(sources('a\r\n# b\r\n\r\nc\r\n')).toEqual(['a', 'c']);
  });

  test('of more expressions than anybody keeps counts as far as it is bounded, and says so', () => {
    const text = Array.from({ length: MOST_EXPRESSIONS + 5 }, (_, at) => `e${at}`).join('\n');
    const { entries, problems } = allowLines(readGitallowed('f', text), 'gitallowed', compileLine);
    expect([entries.length, problems.length]).toEqual([MOST_EXPRESSIONS, 1]);
  });
});

describe('an expression', () => {
  const matches = (source: string, line: string) => {
    const compiled = compileLine(source);
    return compiled.ok ? compiled.matches(Buffer.from(line)) : compiled.what;
  };

  test.each([
    ['EXAMPLE', 'a.txt:1:AN EXAMPLE', true],
    ['^a\\.txt:', 'a.txt:1:x', true],
    ['^a\\.txt:', 'ba.txt:1:x', false],
    ['x$', 'a.txt:1:x', true],
    ['(#)', 'a # b', true],
  ])('%s on %s: %s', (source, line, expected) => {
    expect(matches(source, line)).toBe(expected);
  });

  test.each(['', '  ', 'x*', '.*', '.', '()', '^', '$', '[^a]|a', '(a', '[[:foo:]]', 'a\\'])(
    'that would allow everything, or is none, is refused: %j',
    (source) => {
      expect(compileLine(source)).toMatchObject({ ok: false });
    },
  );

  test('is told without being repeated', () => {
    const secret = 'q7'.repeat(10);
    expect(String(matches(`(${secret}`, ''))).not.toContain(secret);
  });
});

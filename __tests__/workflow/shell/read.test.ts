import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unwrapped } from '../../../src/workflow/shell/launch.js';
import { commandsIn } from '../../../src/workflow/shell/read.js';

const lines = (text: string, dialect?: 'powershell') =>
  commandsIn(text, dialect)
    .map(({ words }) => words.map((word) => word.text).join(' '))
    .filter((line) => line !== '');

describe('the commands of a shell text', () => {
  test.each([
    ['a b; c && d || e | f & g', ['a b', 'c', 'd', 'e', 'f', 'g']],
    ['# no\na # no\nb#yes', ['a', 'b#yes']],
    ['echo \'a; b\' "c && d" e\\;f', ['echo a; b c && d e;f']],
    ['A=1 B="x y" run me', ['run me']],
    ['x=$(inner one)', ['inner one']],
    ['echo "$(inner "$(deep)") `old`"', ['deep', 'inner $()', 'old', 'echo $() $()']],
    ['if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['while ! a; do b; done < f', ['a', 'b']],
    ['for x in one two; do a $x; done', ['a $x']],
    ['case $x in one|two) a ;; (three) b;; *) c; esac; d', ['a', 'b', 'c', 'd']],
    ['f() { a; }; f', ['a', 'f']],
    ['(a; b) > out 2>&1', ['a', 'b']],
    ['a <<X | c\nb\nX\nd', ['a', 'c', 'd']],
    ["a <<-'X'\n\t$(no)\n\tX\nb", ['a', 'b']],
    ['a <<X\n$(yes) `and`\nX', ['a', 'yes', 'and']],
    ['a <<< "b c"', ['a']],
    ['list=(a b $(c)); d', ['c', 'd']],
    ['a \\\n  b', ['a b']],
    ['(( x++ )); a $((1 + 2)) ${X:-y z}', ['a $(()) ${X:-y z}']],
    ['a >(b) <(c)', ['b', 'c', 'a']],
    ["a $'it\\'s'", ['a it\\s']],
    ['[[ -n "$(a)" ]] && b', ['a', '[[ -n $() ]]', 'b']],
    ['a 2>/dev/null &> x', ['a']],
  ])('%j', (text, expected) => {
    expect(lines(text).toSorted()).toEqual(expected.toSorted());
  });

  test('of PowerShell, with its own escapes and comments', () => {
    expect(lines('a b `\n  c <# d; e #> f\n& g; "h `" i $(j)"', 'powershell').toSorted()).toEqual(
      ['a b c f', 'g', 'h " i $()', 'j'].toSorted(),
    );
  });

  test('stand where they say, in any text, and none is made up', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '$(',
        ')',
        '`',
        '"',
        "'",
        '\\',
        '\n',
        ';',
        '|',
        '&',
        '<<X',
        '<',
        '>',
        '#',
        '${',
        '}',
        '((',
        'case',
        'in',
        'esac',
        'if',
        'a',
        ' ',
        '=(',
        "$'",
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        for (const dialect of ['posix', 'powershell'] as const) {
          for (const { words } of commandsIn(text, dialect)) {
            for (const { at } of words) {
              expect(at).toBeGreaterThanOrEqual(0);
              expect(at).toBeLessThan(text.length);
            }
          }
        }
      }),
    );
  });

  test('a command on a line of its own is found between any whole lines', () => {
    const line = fc.constantFrom(
      'echo hi',
      'true && false',
      "x='a b'",
      'if a; then b; fi',
      '',
      '# c',
    );
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, after) => {
        expect(lines([...before, 'aws s3 ls', ...after].join('\n'))).toContain('aws s3 ls');
      }),
    );
  });
});

describe('what only starts a command is taken off', () => {
  test.each([
    ['sudo -u deploy aws s3 ls', 'aws s3 ls'],
    ['env -u X A=1 aws', 'aws'],
    ['timeout 5m nice -n 5 cdk deploy', 'cdk deploy'],
    ['aws-vault exec prod -- sam deploy', 'sam deploy'],
    ['uv run --with x python a.py', 'python a.py'],
    ['uv pip install boto3', 'uv pip install boto3'],
    ['bundle install', 'bundle install'],
    ['xargs -n 1 -I {} aws s3 rm {}', 'aws s3 rm {}'],
    ['dotenv -e .env -- sst deploy', 'sst deploy'],
    ['sudo', 'sudo'],
  ])('%s', (line, expected) => {
    expect(unwrapped(line.split(' ')).join(' ')).toBe(expected);
  });
});

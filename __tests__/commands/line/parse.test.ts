import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Options } from '../../../src/commands/line/option.js';
import { parseLine } from '../../../src/commands/line/parse.js';
import { boolean } from '../../../src/settings/fields.js';

const OPTIONS = {
  quiet: { words: 'q', short: 'q' },
  verbose: { words: 'v', short: 'v' },
  output: { words: 'o', value: 'FILE', short: 'o' },
  hide: { words: 'h', value: 'BOOLEAN', parse: boolean },
  names: { words: 'n', value: 'NAMES', list: true },
} as const satisfies Options;

const NOTHING = {
  quiet: false,
  verbose: false,
  output: undefined,
  hide: undefined,
  names: undefined,
};

describe('a line', () => {
  test.each<[string[], object, string[]]>([
    [[], {}, []],
    [['--quiet', 'a', '--output', 'x', 'b'], { quiet: true, output: 'x' }, ['a', 'b']],
    [['--output=x'], { output: 'x' }, []],
    [['--output='], { output: '' }, []],
    [['--output=-x=y\n'], { output: '-x=y\n' }, []],
    [['--output', '-'], { output: '-' }, []],
    [['-qv'], { quiet: true, verbose: true }, []],
    [['-o', 'x', '-q'], { output: 'x', quiet: true }, []],
    [['-', '--', '--quiet', '--', '-x'], {}, ['-', '--quiet', '--', '-x']],
    [['--hide', 'True'], { hide: true }, []],
    [['--names', 'a', '--names=b'], { names: 'a\nb' }, []],
    [['--output', 'x', '--output', 'x'], { output: 'x' }, []],
  ])('%j is read', (args, values, operands) => {
    const { given, problems } = parseLine(args, OPTIONS);
    expect(problems).toEqual([]);
    expect({ ...given.values }).toEqual({ ...NOTHING, ...values });
    expect(given.operands).toEqual(operands);
  });

  test.each<[string[], (string | RegExp)[]]>([
    [['--output'], ['--output needs a value: --output FILE']],
    [['--output', '--quiet'], ['--output needs a value: --output FILE']],
    [['--quiet=yes'], ['--quiet takes no value']],
    [['--hide', 'maybe'], [/^--hide: 5 characters .*; accepted: true or false$/]],
    [['--outptu', 'x'], ["Unknown option '--outptu'; did you mean --output?"]],
    [['-output', 'x'], ["Unknown option '-output'; did you mean --output?"]],
    [['-xsecret'], ["Unknown option '-x'"]],
    [['-qx'], ["Unknown option '-q'"]],
    [
      ['--toString', '--__proto__'],
      [/toString/, /__proto__/],
    ],
    [['--output', 'x', '--output', 'y'], ['--output is given 2 times, with different values']],
    [['--\u001b[31m'], ['Unknown option, whose name is not shown here']],
    [
      ['--a', '--quiet=1', '--output', '--hide=2', '--b=c'],
      [
        "Unknown option '--a'",
        '--quiet takes no value',
        '--output needs a value: --output FILE',
        "Unknown option '--b'",
        /^--hide: 1 character /,
      ],
    ],
  ])('%j is wrong, and all that is wrong is told', (args, told) => {
    expect(parseLine(args, OPTIONS).problems).toEqual(
      told.map((each): unknown => (typeof each === 'string' ? each : expect.stringMatching(each))),
    );
  });

  test('has nothing to say of what stands behind a misspelt option: it may be its value', () => {
    expect(parseLine(['--outptu', 'x', 'y'], OPTIONS).given.operands).toEqual(['y']);
    expect(parseLine(['--queit', 'x'], OPTIONS).given.operands).toEqual(['x']);
  });

  test('names what it lacks, and once', () => {
    const needed = { policy: { words: 'p', value: 'FILE', required: true } } as const;
    expect(parseLine([], needed).problems).toEqual(['--policy FILE is needed']);
    expect(parseLine(['--policy'], needed).problems).toHaveLength(1);
  });

  test('is read to its end, and told in single clean lines, whatever stands there', () => {
    const word = fc.oneof(
      fc.constantFrom('--output', '--quiet', '--', '-', '--hide=x', '-qo', '--names'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (args) => {
        for (const problem of parseLine(args, OPTIONS).problems) {
          expect(problem).toMatch(/^[ -~]+$/);
        }
      }),
    );
  });
});

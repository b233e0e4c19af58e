import { describe, expect, test } from '@jest/globals';
import type { Registry } from '../../../src/commands/command.js';
import { COMMANDS } from '../../../src/commands/index.js';
import { defineCommand } from '../../../src/commands/line/define.js';
import { runLine } from '../../../src/commands/line/start.js';
import { TOOL } from '../../../src/report/tool.js';
import { oneOf } from '../../../src/settings/fields.js';
import { makeTools } from '../tools.js';

/** A verb that nobody has written, and of which no other file of the product knows. */
const brew = defineCommand({
  name: 'brew',
  usage: ['brew [CUP...] [options]'],
  about: 'Brews tea in every `CUP`.',
  options: {
    leaf: { words: 'Which leaf.', value: 'LEAF', parse: oneOf('green', 'black') },
    sugar: { words: 'With sugar, which takes the taste of a tea that was left to stand too long.' },
  },
  operands: 'CUP...',
  examples: [{ line: 'brew --leaf green blue-cup', does: 'Green tea in the blue cup.' }],
  exitCodes: { 0: 'Tea.', 418: 'A pot for coffee.' },
  read: ({ values, operands }) =>
    operands.includes('bucket')
      ? { ok: false, problems: ['a bucket is no CUP'] }
      : { ok: true, value: { leaf: values.leaf, sugar: values.sugar, cups: operands } },
  run: ({ leaf, sugar, cups }, { failOn }) =>
    Promise.resolve(
      cups.length > 3
        ? { wrongUsage: ['there are only 3 cups'] }
        : { exitCode: 0, output: JSON.stringify([leaf, sugar, cups, failOn]) },
    ),
});

let loads = 0;
const VERBS: Registry = {
  ...COMMANDS,
  brew: {
    summary: 'makes tea',
    load: () => {
      loads += 1;
      return Promise.resolve(brew);
    },
  },
};

const line = (...args: string[]) => runLine(args, makeTools().tools, VERBS);

describe('a verb that is one object and one line of the index', () => {
  test('is run with what its line asks for', async () => {
    const { output } = await line('brew', '--leaf', 'black', 'mug', '--fail-on=never');
    expect(JSON.parse(output)).toEqual(['black', false, ['mug'], 'never']);
  });

  test('is listed, and not loaded for that', async () => {
    loads = 0;
    for (const args of [[], ['--help'], ['-h'], ['help'], ['brwe'], ['--version']]) {
      await line(...args);
    }
    expect(loads).toBe(0);
    expect((await line('--help')).output).toMatch(/^ {2}brew +makes tea$/m);
  });

  test('is explained: usage, options of its own and of all, examples, exit codes', async () => {
    const { output, exitCode } = await line('brew', '--help', '--frobnicate', 'bucket');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Usage: aws-preflight brew \[CUP\.\.\.\] \[options\]\n/);
    expect(output).toContain('Brews tea in every CUP.');
    expect(output).toMatch(/^ {2}--leaf LEAF {2,}Which leaf\.$/m);
    expect(output).toMatch(/^ {2}--fail-on LEVEL {2,}\S/m);
    expect(output).toContain('  aws-preflight brew --leaf green blue-cup\n');
    expect(output).toMatch(/^ {2}418 {2}A pot for coffee\.$/m);
    for (const each of output.split('\n')) expect(each.length).toBeLessThanOrEqual(80);
    for (const args of [
      ['help', 'brew'],
      ['--help', 'brew'],
      ['brew', '-h'],
    ]) {
      expect((await line(...args)).output).toBe(output);
    }
  });

  test('is refused with all that is wrong at once', async () => {
    const ran = await line('brew', '--laef', 'green', '--leaf=whte', '--fail-on', 'x', 'bucket');
    expect(ran).toMatchObject({ exitCode: 2, output: '' });
    expect(ran.complaint?.split('\n\n')[0]?.split('\n')).toEqual([
      "aws-preflight: Unknown option '--laef'; did you mean --leaf?",
      expect.stringMatching(/^aws-preflight: --leaf: 4 .*; accepted: one of green, black$/),
      expect.stringMatching(/^aws-preflight: --fail-on: 1 character/),
      'aws-preflight: a bucket is no CUP',
    ]);
    expect(ran.complaint).toContain('Usage: aws-preflight brew');
  });

  test('may find out only while it runs that it was used wrongly', async () => {
    const ran = await line('brew', 'a', 'b', 'c', 'd');
    expect(ran.exitCode).toBe(2);
    expect(ran.complaint).toMatch(/^aws-preflight: there are only 3 cups\n\nUsage: /);
  });
});

describe('a line without a verb that is known', () => {
  test.each([
    [['brwe'], /no such verb: brwe; did you mean brew\?/],
    [['chekc', '--format', 'json'], /no such verb: chekc; did you mean check\?/],
    [['help', 'scann'], /no such verb: scann; did you mean scan\?/],
    [['frobnicate'], /no such verb: frobnicate\n/],
    [['__proto__'], /no such verb: __proto__\n/],
    [['\u001b[31mx'], /no such verb\n/],
    [['--format', 'json', 'scan'], /the verb comes first.*: aws-preflight scan \[options\]\n/],
    [['--quiet'], /the verb comes first, then its options\n/],
  ])('%j is told so, with the verbs that there are', async (args, told) => {
    const { exitCode, output, complaint } = await line(...args);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaint).toMatch(told);
    expect(complaint).toMatch(/^ {2}scan /m);
  });

  test('and without any word shows what there is, as wrong usage', async () => {
    const { exitCode, output, complaint } = await line();
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaint).toMatch(/^Usage: aws-preflight VERB/);
  });
});

test.each([['--version'], ['-V'], ['scan', '--version'], ['brew', '-V']])(
  '%s %s names the version',
  async (...args) => {
    expect(await line(...args.filter((word) => word !== undefined))).toEqual({
      exitCode: 0,
      output: `aws-preflight ${TOOL.version}\n`,
    });
  },
);

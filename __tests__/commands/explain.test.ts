import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../src/report/page.js';
import { runCommand } from './run-line.js';

const explain = (...line: readonly string[]) => runCommand(['explain', ...line], { cwd: tmpdir() });

describe('explain', () => {
  test('tells of a rule what is wrong, why, and what to do', async () => {
    const { exitCode, output } = await explain('secrets/empty');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^\S.*\nsecrets\/empty\. An error/);
    expect(output).toMatch(/Why {2}\S/);
    expect(output).toMatch(/Fix {2}\S/);
    expect(output).toContain('/docs/rules/secrets/empty.md');
  });

  test('tells of a message its causes and what bears each out, by its id with and without its folder', async () => {
    const { output } = await explain('boto-no-credentials');
    expect(output).toContain('Unable to locate credentials');
    expect(output).toContain('Borne out by credentials/none-found');
    expect((await explain('log/boto-no-credentials')).output).toBe(output);
    const markdown = (await explain('boto-no-credentials', '--format', 'markdown')).output;
    expect(markdown).toContain('(../rules/credentials/none-found.md)');
  });

  test('gives a program the same as data', async () => {
    const { output } = await explain('boto-no-credentials', '--format', 'json');
    const page = JSON.parse(output) as Page;
    expect(page).toMatchObject({ id: 'log/boto-no-credentials' });
    expect(page.causes.length).toBeGreaterThan(1);
  });

  test('names the id that was most likely meant, and repeats nothing that may be a secret', async () => {
    const meant = async (id: string) => (await explain(id)).complaint;
    expect(await meant('secrets/emty')).toContain('did you mean secrets/empty?');
    expect(await meant('boto-no-credential')).toContain('did you mean log/boto-no-credentials?');
    expect(await meant('x'.repeat(300))).not.toContain('xxxx');
    expect((await explain('nothing/like-it')).exitCode).toBe(2);
    expect((await explain()).exitCode).toBe(2);
  });
});

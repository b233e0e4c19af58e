import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Command } from '../../src/commands/command.js';
import { COMMANDS } from '../../src/commands/index.js';
import { COMMON } from '../../src/commands/line/every-verb.js';
import { EXIT_CODES } from '../../src/commands/line/exit-codes.js';
import { spelled } from '../../src/commands/line/help.js';

const FOLDER = new URL('../../src/commands/', import.meta.url);
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

function isCommand(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'run' in value && 'usage' in value;
}

test('every file that defines a verb stands in the index', async () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const defined: string[] = [];
  for (const file of files) {
    const exports = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
    defined.push(
      ...Object.values(exports)
        .filter(isCommand)
        .map(({ name }) => name),
    );
  }
  expect(defined.toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
});

describe('the README', () => {
  const page = micromark(README, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const unescaped = (html: string) =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  const codes = [...page.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code = '']) =>
    unescaped(code),
  );

  test('shows every verb, its usage and its own options, as they are written', async () => {
    for (const { load } of Object.values(COMMANDS)) {
      const { usage, options } = await load();
      for (const line of usage) expect(codes).toContain(line.replace(' [options]', ''));
      for (const [name, option] of Object.entries(options)) {
        expect(codes.includes(spelled(name, option)) || codes.includes(`--${name}`)).toBe(true);
      }
    }
  });

  test('shows the common options and the exit codes', () => {
    for (const [name, option] of Object.entries(COMMON)) {
      expect(codes).toContain(spelled(name, option));
    }
    for (const exitCode of Object.keys(EXIT_CODES)) {
      expect(page).toContain(`<td>${exitCode}</td>`);
    }
  });

  test('shows no backslash that was meant for a table', () => {
    expect(codes.filter((code) => code.includes('\\|'))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/commands/index.js';
import { parseLine } from '../../src/commands/line/parse.js';
import { COMMON } from '../../src/commands/line/every-verb.js';
import { textOf } from './markdown.js';

const HOOKS = parse(textOf('.pre-commit-hooks.yaml')) as readonly Record<string, unknown>[];

/** What pre-commit takes in its manifest. @see https://pre-commit.com/#creating-new-hooks */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string',
  name: (value) => typeof value === 'string',
  description: (value) => typeof value === 'string',
  entry: (value) => typeof value === 'string',
  args: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  language: (value) => value === 'node' || value === 'system',
  pass_filenames: (value) => typeof value === 'boolean',
  always_run: (value) => typeof value === 'boolean',
  minimum_pre_commit_version: (value) => /^\d+(?:\.\d+){2}$/.test(String(value)),
  stages: (value) =>
    Array.isArray(value) &&
    value.every((stage) =>
      ['commit-msg', 'pre-commit', 'pre-merge-commit', 'pre-push', 'manual'].includes(
        String(stage),
      ),
    ),
};
const NEEDED = ['id', 'name', 'entry', 'language'];

describe('the manifest for pre-commit', () => {
  test('has one hook that installs itself, and one of the system', () => {
    expect(HOOKS.map(({ id, language }) => [id, language])).toEqual([
      ['aws-preflight', 'node'],
      ['aws-preflight-system', 'system'],
    ]);
  });

  test.each(HOOKS.map((hook) => [String(hook['id']), hook] as const))(
    '%s has fields that pre-commit knows, and all that it needs',
    (_, hook) => {
      const wrong = Object.entries(hook).filter(
        ([name, value]) => !(FIELDS[name]?.(value) ?? false),
      );
      expect(wrong).toEqual([]);
      expect(NEEDED.filter((name) => !Object.hasOwn(hook, name))).toEqual([]);
    },
  );

  test.each(
    HOOKS.map(
      ({ id, entry, args }) =>
        [String(id), [String(entry), ...(args as readonly string[])].join(' ')] as const,
    ),
  )('%s starts the program that the package brings, by a line that it takes', async (_, entry) => {
    const [program = '', verb = '', ...line] = entry.split(' ');
    const { bin } = JSON.parse(textOf('package.json')) as { bin: Record<string, string> };
    expect(Object.keys(bin)).toContain(program);
    expect(readFileSync(new URL(`../../${bin[program]}`, import.meta.url), 'utf8')).toMatch(
      /^#!\/usr\/bin\/env node/,
    );
    const { options } = (await COMMANDS[verb]?.load()) ?? { options: {} };
    const { given, problems } = parseLine(line, { ...options, ...COMMON });
    expect([problems, given.operands, [...given.named].map(String)]).toEqual([
      [],
      [],
      ['staged', 'fail-on'],
    ]);
  });

  test('is told of files by no name: the commit is read, and not what lies on disk', () => {
    for (const hook of HOOKS) {
      expect([hook['pass_filenames'], hook['always_run']]).toEqual([false, true]);
    }
  });
});

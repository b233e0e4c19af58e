import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGit } from '../../../src/adapters/git/index.js';
import { type MadeRepository, makeRepository } from './made-repository.js';

let repository: MadeRepository;
let home: string;

beforeEach(() => {
  repository = makeRepository();
  home = realpathSync(mkdtempSync(join(tmpdir(), 'a-home-')));
});
afterEach(() => {
  repository.remove();
  rmSync(home, { recursive: true, force: true });
});

function read(variables: Readonly<Record<string, string>> = {}, directory = repository.path) {
  const { PATH = '' } = process.env;
  const git = createGit({
    variables: { PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...variables },
    platform: process.platform,
  });
  return git.config(directory, 'secrets');
}

/** Key, value and scope of each, or why there are none. */
async function told(variables: Readonly<Record<string, string>> = {}, directory?: string) {
  const reading = await read(variables, directory);
  if (reading.kind === 'unreadable') return [`unreadable: ${reading.reason}`];
  return reading.values.map(({ key, value, scope }) => `${scope} ${key}=${value}`);
}

describe("git's configuration", () => {
  test('is read in every scope, the widest first, in the order in which it stands', async () => {
    writeFileSync(join(home, '.gitconfig'), '[secrets]\n\tpatterns = everywhere\n');
    repository.git('config', '--add', 'secrets.patterns', 'a "quoted" \\ one');
    repository.git('config', '--add', 'secrets.allowed', 'two\nlines');
    repository.git('config', '--add', 'secrets.patterns', 'last');
    expect(
      await told({
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'Secrets.Patterns',
        GIT_CONFIG_VALUE_0: 'by the environment',
      }),
    ).toEqual([
      'global secrets.patterns=everywhere',
      'local secrets.patterns=a "quoted" \\ one',
      'local secrets.allowed=two\nlines',
      'local secrets.patterns=last',
      'command secrets.patterns=by the environment',
    ]);
  });

  test('holds what another file brings that it includes', async () => {
    writeFileSync(join(home, 'shared'), '[secrets]\n\tallowed = shared\n');
    writeFileSync(join(home, '.gitconfig'), `[include]\n\tpath = ${join(home, 'shared')}\n`);
    expect(await told()).toEqual(['global secrets.allowed=shared']);
  });

  test('has no other section, and no value where only a key stands', async () => {
    writeFileSync(join(home, '.gitconfig'), '[secretsx]\n\tpatterns = a\n[secrets]\n\tallowed\n');
    expect(await told()).toEqual(['global secrets.allowed=']);
  });

  test('is empty where nobody wrote any, without git being started', async () => {
    expect(await told({ PATH: '/nowhere' })).toEqual([]);
  });

  test('is read outside of a repository as well', async () => {
    writeFileSync(join(home, '.gitconfig'), '[secrets]\n\tallowed = a\n');
    expect(await told({}, home)).toEqual(['global secrets.allowed=a']);
  });

  test('that git cannot read is told, and is not empty', async () => {
    writeFileSync(join(repository.path, '.git', 'config'), '[secrets\n\tallowed = a\n');
    expect(await told()).toEqual([expect.stringMatching(/^unreadable: fatal: bad config line 1/)]);
  });

  test('is only read: nothing that it names is run', async () => {
    const ran = join(home, 'ran');
    const script = join(home, 'script');
    writeFileSync(script, `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
    for (const key of ['core.fsmonitor', 'core.pager', 'core.editor', 'alias.config']) {
      repository.git('config', key, key.startsWith('alias') ? `!${script}` : script);
    }
    repository.git('config', 'secrets.providers', script);
    mkdirSync(join(repository.path, 'hooks'));
    expect(await told()).toEqual([`local secrets.providers=${script}`]);
    expect(() => realpathSync(ran)).toThrow(/ENOENT/);
  });
});

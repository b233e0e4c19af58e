import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { fakeKeyId } from '../../adapters/git/made-repository.js';
import { runCommand } from '../../commands/run-line.js';
import {
  askInRepository,
  makeWorking,
  pullRequest,
  type Working,
} from '../../preflight/in-repository.js';
import { promise } from './promise.js';

const KEY = fakeKeyId(1);
const ALLOW = 'version: 1\nallow:\n  - path: k.env\n    reason: a canary\n';

async function inWorking(use: (repository: Working) => Promise<void>): Promise<void> {
  const repository = makeWorking();
  try {
    await use(repository);
  } finally {
    repository.remove();
  }
}

/** What SECURITY.md says of keys that may be there. */
export function allowingPromises(): void {
  promise(
    "`git config --get-regexp ^secrets\\.`, which reads git's configuration of every scope and runs nothing that it names",
    () =>
      inWorking(async (repository) => {
        repository.commit({ 'k.env': `id=${KEY}\n` });
        const sprung = join(repository.path, 'sprung');
        for (const name of ['core.pager', 'core.editor', 'alias.config', 'secrets.providers']) {
          repository.git('config', name, `${name === 'alias.config' ? '!' : ''}touch ${sprung}`);
        }
        repository.git('config', 'secrets.allowed', 'k.env');
        const { exitCode } = await runCommand(['scan'], { cwd: repository.path });
        expect(exitCode).toBe(0);
        expect(() => readFileSync(sprung)).toThrow(/ENOENT/);
      }),
  );

  promise("Of git's configuration it reads the values `secrets.*`, and tells none of them.", () =>
    inWorking(async (repository) => {
      repository.commit({ 'k.env': `id=${KEY}\n` });
      const told = ['quite-a-value', '(a-mistake', 'a-command-of-theirs'];
      repository.git('config', '--add', 'secrets.allowed', told[0] ?? '');
      repository.git('config', '--add', 'secrets.allowed', told[1] ?? '');
      repository.git('config', '--add', 'secrets.providers', told[2] ?? '');
      for (const format of ['terminal', 'json', 'markdown']) {
        const line = ['scan', '--all', '--format', format];
        const { output } = await runCommand(line, { cwd: repository.path });
        expect(output).toMatch(/secrets\.allowed/);
        expect(told.filter((value) => output.includes(value))).toEqual([]);
      }
    }),
  );

  promise('A baseline holds no key, but a hash of it.', () =>
    inWorking(async (repository) => {
      repository.commit({ [`${KEY}.env`]: `id=${KEY}\n` });
      const line = ['scan', '--update-baseline'];
      const { alsoWrite } = await runCommand(line, { cwd: repository.path });
      expect(alsoWrite?.text).toMatch(/"fingerprint":"[0-9a-f]{32}"/);
      expect(alsoWrite?.text.includes(KEY)).toBe(false);
    }),
  );

  promise('On a pull request, which keys may be there is read from the base commit.', () =>
    inWorking(async (repository) => {
      const base = repository.commit({ 'aws-preflight.yml': ALLOW });
      const head = repository.commit({ 'k.env': `id=${KEY}\n`, 'aws-preflight.yml': null });
      const { leaks } = await askInRepository(repository, pullRequest(base, head));
      expect(leaks).toEqual(['k.env: configuration']);
    }),
  );

  promise(
    'What a pull request brings along to excuse its own keys counts for nothing, and is told.',
    () =>
      inWorking(async (repository) => {
        const base = repository.commit({ 'a.txt': 'a' });
        const head = repository.commit({
          'k.env': `id=${KEY} # preflight:allow aws-access-key-id -- mine\n`,
          'aws-preflight.yml': ALLOW,
          '.gitallowed': 'k.env\n',
        });
        writeFileSync(join(repository.path, '.gitallowed'), '.\n');
        const { leaks, notes } = await askInRepository(repository, pullRequest(base, head));
        expect(leaks).toEqual(['k.env: counted']);
        expect(notes.join('\n')).toMatch(/adds an allowance for its own leak/);
      }),
  );

  promise('Where that cannot be read, no key is allowed.', () =>
    inWorking(async (repository) => {
      const head = repository.commit({ 'k.env': `id=${KEY}\n`, 'aws-preflight.yml': ALLOW });
      const event = pullRequest('d'.repeat(40), head, { scan: 'tree' });
      expect((await askInRepository(repository, event)).leaks).toEqual(['k.env: counted']);
    }),
  );

  promise('An allowance with a mistake in it allows nothing.', () =>
    inWorking(async (repository) => {
      for (const files of [
        { 'aws-preflight.yml': ALLOW.replace('reason', 'raeson') },
        { 'aws-preflight.yml': 'version: 1\n', '.gitallowed': '(\n' },
        { 'aws-preflight.yml': 'version: 1\n', '.gitallowed': '.*\n' },
      ]) {
        repository.commit({ 'k.env': `id=${KEY}\n`, ...files });
        const { exitCode } = await runCommand(['scan'], { cwd: repository.path });
        expect([files, exitCode]).toEqual([files, 1]);
      }
    }),
  );

  promise('Every key that is allowed is counted in the report.', () =>
    inWorking(async (repository) => {
      repository.commit({ 'k.env': `id=${KEY}\n`, 'aws-preflight.yml': ALLOW });
      for (const format of ['terminal', 'markdown', 'json']) {
        const line = ['scan', '--format', format];
        const { output } = await runCommand(line, { cwd: repository.path });
        expect(output).toContain('1 key is allowed: 1 by the configuration');
      }
    }),
  );
}

import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { runCommand } from '../../commands/run-line.js';
import {
  fakeKeyId,
  makeRepository,
  type MadeRepository,
} from '../../adapters/git/made-repository.js';
import { promise } from './promise.js';

/** A repository in which the ids of keys are prohibited, for as long as it is used. */
async function prohibited(use: (repository: MadeRepository) => Promise<void>): Promise<void> {
  const repository = makeRepository();
  try {
    repository.git('config', 'secrets.patterns', 'AKIA[A-Z0-9]{16}');
    writeFileSync(join(repository.path, 'a.txt'), `id ${fakeKeyId(1)}\n`);
    repository.git('add', '-A');
    await use(repository);
  } finally {
    repository.remove();
  }
}

async function run(repository: MadeRepository, ...line: string[]): Promise<string> {
  const { exactly } = await runCommand(['git-secrets', ...line], { cwd: repository.path });
  return Buffer.from(exactly?.complaint ?? []).toString();
}

/** What SECURITY.md says of the verb that stands in for git-secrets. */
export function gitSecretsPromises(): void {
  promise(
    '`git` with the configuration of whoever runs it, of which it reads and adds values, less all that would make it run something',
    () =>
      prohibited(async (repository) => {
        const sprung = join(repository.path, 'sprung');
        const trap = `touch ${sprung}; cat`;
        writeFileSync(join(repository.path, '.gitattributes'), '* diff=x filter=x\n');
        repository.git('add', '-A');
        repository.git('commit', '-q', '-m', 'm');
        const traps = ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.x.textconv'];
        traps.push('filter.x.clean', 'filter.x.smudge', 'core.sshCommand', 'alias.config');
        for (const name of traps) repository.git('config', '--file', '.git/config', name, trap);
        for (const line of [
          ['--scan'],
          ['--scan', '--untracked'],
          ['--scan', '--cached'],
          ['--scan-history'],
          ['--scan-history', '--strict-compat'],
          ['--pre_commit_hook'],
          ['--prepare_commit_msg_hook', '--', 'x', 'merge'],
          ['--list'],
          ['--add', 'x'],
          ['--install'],
        ]) {
          await run(repository, ...line);
          expect([line, existsSync(sprung)]).toEqual([line, false]);
        }
      }),
  );

  promise(
    "the providers of `git-secrets`, by the words that git's configuration holds and by no shell, with the environment of this program",
    () =>
      prohibited(async (repository) => {
        const sprung = join(repository.path, 'sprung');
        repository.git('config', 'secrets.providers', `printenv GIVEN ; touch ${sprung}`);
        repository.git('config', '--add', 'secrets.providers', `echo $(touch ${sprung})`);
        repository.git('config', '--add', 'secrets.providers', 'printenv GIVEN');
        writeFileSync(join(repository.path, 'b.txt'), 'by a provider\n');
        const variables = { PATH: process.env['PATH'] ?? '', GIVEN: 'by' };
        const { exitCode } = await runCommand(['git-secrets', '--scan', 'b.txt'], {
          cwd: repository.path,
          variables,
        });
        expect([exitCode, existsSync(sprung)]).toEqual([1, false]);
      }),
  );

  promise(
    '`git-secrets --install` writes no hook through a link, and follows one only where its name stands on the line of `--scan`.',
    () =>
      prohibited(async (repository) => {
        const outside = join(repository.path, 'outside.txt');
        writeFileSync(outside, `${fakeKeyId(2)}\n`);
        symlinkSync(outside, join(repository.path, '.git/hooks/commit-msg'));
        symlinkSync(outside, join(repository.path, 'link.txt'));
        repository.git('add', 'link.txt');
        await run(repository, '--install');
        await run(repository, '--install', '-f');
        expect(readFileSync(outside, 'utf8')).toBe(`${fakeKeyId(2)}\n`);
        expect(await run(repository, '--scan')).not.toContain('link.txt');
        expect(await run(repository, '--scan', 'link.txt')).toContain('link.txt:1:');
      }),
  );

  promise(
    '`git-secrets` prints the lines that matched to a terminal as they are; anywhere else, and where `CI` is set, without what matched in them, unless it is told to show it.',
    () =>
      prohibited(async (repository) => {
        const shown = async (
          variables: Record<string, string>,
          errors: boolean,
          ...line: string[]
        ) => {
          const path = { PATH: process.env['PATH'] ?? '' };
          const { exactly } = await runCommand(['git-secrets', ...line], {
            cwd: repository.path,
            variables: { ...path, ...variables },
            terminal: { output: errors, errors },
          });
          return Buffer.from(exactly?.complaint ?? [])
            .toString()
            .split('\n')[0];
        };
        const clear = `a.txt:1:id ${fakeKeyId(1)}`;
        expect(await shown({}, true, '--scan')).toBe(clear);
        expect(await shown({}, false, '--scan')).toBe('a.txt:1:id ****');
        expect(await shown({ CI: 'true' }, true, '--scan')).toBe('a.txt:1:id ****');
        expect(await shown({ CI: 'true' }, true, '--scan', '--show-secrets')).toBe(clear);
      }),
  );
}

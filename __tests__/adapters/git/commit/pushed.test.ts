import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ScanSource } from '../../../../src/world/git.js';
import { createGit } from '../../../../src/adapters/git/index.js';
import { fakeKeyId, type MadeRepository, makeRepository } from '../made-repository.js';

let repository: MadeRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

/** Commits a file with a key of its own. */
function commit(name: string, number: number): string {
  writeFileSync(join(repository.path, name), `id=${fakeKeyId(number)}\n`);
  repository.git('add', name);
  repository.git('commit', '-qm', name);
  return repository.git('rev-parse', 'HEAD').trim();
}

/** What a scan says of each file's commit. */
async function pushedIn(source: 'history' | 'range'): Promise<Record<string, boolean | undefined>> {
  const directory = repository.path;
  const asked: ScanSource =
    source === 'history'
      ? { kind: source, directory }
      : { kind: source, directory, commits: { include: ['HEAD'], exclude: [] } };
  const git = createGit({ variables: { PATH: process.env['PATH'] }, platform: process.platform });
  const answer = await git.scan(asked);
  if (answer.kind !== 'scanned') throw new Error(answer.reason);
  return Object.fromEntries(answer.hits.map(({ path, pushed }) => [path, pushed]));
}

describe('whether a commit was pushed', () => {
  test.each(['history', 'range'] as const)(
    'is told by the branches of remotes: %s',
    async (source) => {
      const first = commit('a.env', 1);
      repository.git('update-ref', 'refs/remotes/origin/main', first);
      commit('b.env', 2);
      expect(await pushedIn(source)).toEqual({ 'a.env': true, 'b.env': false });
    },
  );

  test('is not told where no branch of a remote is known', async () => {
    commit('a.env', 1);
    expect(await pushedIn('range')).toEqual({ 'a.env': undefined });
  });

  test('is not told where what a remote holds is not here', async () => {
    commit('a.env', 1);
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    writeFileSync(join(repository.path, '.git/refs/remotes/origin/gone'), `${'d'.repeat(40)}\n`);
    expect(await pushedIn('range')).toEqual({ 'a.env': undefined });
  });
});

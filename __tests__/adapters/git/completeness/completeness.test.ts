import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  fakeKeyId,
  type MadeRepository,
  makeRepository,
  places,
  scan,
} from '../made-repository.js';

let repository: MadeRepository;
let directory: string;
beforeEach(() => {
  repository = makeRepository();
  directory = repository.path;
});
afterEach(() => repository.remove());

function commit(path: string, text: string): void {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), text);
  repository.git('add', '-A');
  repository.git('commit', '-q', '-m', 'm');
}

/** A leak that only the history holds, among versions of a folder with a few files. */
function leakAndRemove(): void {
  for (const name of ['a', 'b', 'c']) commit(`src/${name}.txt`, `${name}\n`.repeat(50));
  commit('src/k.txt', fakeKeyId(1));
  repository.git('rm', '-q', 'src/k.txt');
  repository.git('commit', '-q', '-m', 'm');
}

const git = (...path: string[]) => join(directory, '.git', ...path);
const packs = (end: string) =>
  readdirSync(git('objects/pack'))
    .filter((name) => name.endsWith(end))
    .map((name) => git('objects/pack', name));
const loosePath = (id: string) => git('objects', id.slice(0, 2), id.slice(2));
const idOf = (revision: string) => repository.git('rev-parse', revision).trim();
const history = (variables?: Record<string, string | undefined>) =>
  scan({ kind: 'history', directory }, {}, variables);

async function missed(): Promise<string> {
  const { missed: found = [] } = await history();
  return found.join('\n');
}

describe('a history that is not all there is not called clean', () => {
  test('all that is there is complete, loose, packed or in several packs', async () => {
    leakAndRemove();
    expect(await missed()).toBe('');
    repository.git('repack', '-dq');
    commit('src/d.txt', 'd');
    repository.git('tag', '-a', '-m', 'tag', 'v1');
    repository.git('repack', '-dq');
    commit('src/e.txt', 'e');
    expect(packs('.pack')).toHaveLength(2);
    expect(await missed()).toBe('');
  });

  test('a pack whose index is gone', async () => {
    leakAndRemove();
    repository.git('gc', '-q');
    for (const path of packs('.idx')) rmSync(path, { force: true });
    expect(await missed()).toMatch(/^Not whole, as far as git can tell: /);
  });

  test('an index whose pack is gone', async () => {
    leakAndRemove();
    repository.git('gc', '-q');
    for (const path of packs('.pack')) rmSync(path, { force: true });
    expect(await missed()).toMatch(
      /^Missing in this clone, though a ref reaches it: object [0-9a-f]{12}, to which \S+ points$/,
    );
  });

  test('a pack and its index, both gone', async () => {
    leakAndRemove();
    repository.git('gc', '-q');
    for (const path of [...packs('.pack'), ...packs('.idx')]) rmSync(path, { force: true });
    expect(await missed()).toMatch(/to which refs\/heads\/main points|to which HEAD points/);
  });

  test('an index that is cut short', async () => {
    leakAndRemove();
    repository.git('gc', '-q');
    for (const path of packs('.idx')) {
      chmodSync(path, 0o644);
      truncateSync(path, 1200);
    }
    expect(await missed()).not.toBe('');
  });

  test('a blob that only an old commit holds, with its path', async () => {
    leakAndRemove();
    const id = idOf('HEAD~1:src/k.txt');
    rmSync(loosePath(id), { force: true });
    expect(await missed()).toBe(
      `Missing in this clone, though a ref reaches it: src/k.txt (object ${id.slice(0, 12)})`,
    );
  });

  test('a blob that a tree names which is stored as a delta', async () => {
    mkdirSync(join(directory, 'src'));
    for (let at = 0; at < 60; at += 1) writeFileSync(join(directory, `src/${at}.txt`), `${at}\n`);
    for (let at = 0; at < 6; at += 1) commit('src/40.txt', `version ${at}\n`);
    const id = idOf('HEAD~3:src/40.txt');
    repository.git('repack', '-adfq');
    const all = repository.git('rev-list', '--objects', '--all').split('\n').filter(Boolean);
    const kept = all.filter((line) => !line.startsWith(id)).map((line) => line.slice(0, 40));
    const name = git('objects/pack/pack');
    const hash = repository.gitWith(`${kept.join('\n')}\n`, 'pack-objects', '-q', name).trim();
    for (const path of [...packs('.pack'), ...packs('.idx'), ...packs('.rev')]) {
      if (!path.includes(hash)) rmSync(path, { force: true });
    }
    expect(await missed()).toContain(`src/40.txt (object ${id.slice(0, 12)})`);
  });

  test('a tree, and a commit', async () => {
    leakAndRemove();
    const tree = idOf('HEAD~1:src');
    rmSync(loosePath(tree), { force: true });
    expect(await missed()).toContain(`src (object ${tree.slice(0, 12)})`);
    const parent = idOf('HEAD~2');
    rmSync(loosePath(parent), { force: true });
    expect(await missed()).toContain(`object ${parent.slice(0, 12)}`);
  });

  test('a commit that a tag names', async () => {
    commit('a.txt', 'a');
    commit('b.txt', 'b');
    repository.git('tag', '-a', '-m', 'tag', 'v1');
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    const tagged = idOf('v1^{commit}');
    rmSync(loosePath(tagged), { force: true });
    expect(await missed()).toContain(`object ${tagged.slice(0, 12)}`);
  });

  test('a tree that is damaged', async () => {
    leakAndRemove();
    const tree = idOf('HEAD~1:src');
    chmodSync(loosePath(tree), 0o644);
    writeFileSync(loosePath(tree), 'nonsense');
    expect(await missed()).toContain(tree.slice(0, 12));
  });

  test('an alternate that has moved, by its name', async () => {
    leakAndRemove();
    const clone = makeRepository();
    try {
      rmSync(join(clone.path, '.git'), { recursive: true });
      repository.git('clone', '-q', '--shared', directory, clone.path);
      expect((await scan({ kind: 'history', directory: clone.path })).missed).toBeUndefined();
      renameSync(git('objects'), git('elsewhere'));
      const { missed: found = [] } = await scan({ kind: 'history', directory: clone.path });
      expect(found.join()).toContain(
        `Objects are borrowed from a folder that is not there: ${git('objects')}`,
      );
      renameSync(git('elsewhere'), git('objects'));
    } finally {
      clone.remove();
    }
  });

  test('a ref that says nothing', async () => {
    commit('a.txt', 'a');
    writeFileSync(git('refs/heads/broken'), '\0\0\0');
    expect(await missed()).toBe('Refs that cannot be read: refs/heads/broken');
  });

  test('what nobody reaches any more may lack what it likes', async () => {
    leakAndRemove();
    const blob = idOf('HEAD~1:src/k.txt');
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.git('commit', '-q', '-m', 'm');
    repository.git('branch', '-D', 'main');
    rmSync(git('logs'), { recursive: true, force: true });
    rmSync(loosePath(blob), { force: true });
    expect(await missed()).toBe('');
  });

  test('a submodule lies in another repository', async () => {
    commit('a.txt', 'a');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    repository.git('commit', '-q', '-m', 'm');
    expect(await missed()).toBe('');
  });

  test('whichever object is taken away: told exactly when a ref reaches it', async () => {
    commit('a.txt', 'a');
    commit('src/deep/b.txt', 'b');
    repository.git('tag', '-a', '-m', 'tag', 'v1');
    repository.git('checkout', '-q', '-b', 'gone');
    commit('src/c.txt', 'c');
    repository.git('checkout', '-q', 'main');
    repository.git('branch', '-q', '-D', 'gone');
    rmSync(git('logs'), { recursive: true, force: true });
    const reached = new Set(
      repository
        .git('rev-list', '--objects', '--all')
        .split('\n')
        .map((line) => line.slice(0, 40)),
    );
    reached.add(idOf('v1'));
    const all = repository
      .git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)')
      .split('\n')
      .filter(Boolean);
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 1, maxLength: 3 }), async (taken) => {
        const kept = taken.map((id) => ({
          path: loosePath(id),
          bytes: readFileSync(loosePath(id)),
        }));
        for (const { path } of kept) rmSync(path, { force: true });
        try {
          const told = (await missed()) !== '';
          expect(told).toBe(taken.some((id) => reached.has(id)));
        } finally {
          for (const { path, bytes } of kept) writeFileSync(path, bytes);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('clones that leave something out', () => {
  function cloned(...options: string[]): MadeRepository {
    const clone = makeRepository();
    rmSync(join(clone.path, '.git'), { recursive: true });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.git(
      'clone',
      '-q',
      '--bare',
      ...options,
      `file://${directory}`,
      join(clone.path, 'x'),
    );
    return { ...clone, path: join(clone.path, 'x') };
  }

  test('a partial clone from which nothing is missing is complete', async () => {
    leakAndRemove();
    const clone = cloned('--filter=blob:limit=1m');
    const answer = await scan({ kind: 'history', directory: clone.path });
    expect(answer.missed).toBeUndefined();
    expect(places(answer.hits)).toEqual([`src/k.txt:1:1 ${fakeKeyId(1)}`]);
    clone.remove();
  });

  test('one that lacks contents, or trees, names them', async () => {
    leakAndRemove();
    for (const filter of ['blob:none', 'tree:0']) {
      const clone = cloned(`--filter=${filter}`);
      const { missed: found = [], ...answer } = await scan({
        kind: 'history',
        directory: clone.path,
      });
      expect(answer.cloneLacks).toBe(true);
      expect(found.join()).toMatch(/^Never fetched into this partial clone: .*object [0-9a-f]{12}/);
      clone.remove();
    }
  });

  test('a shallow clone lacks what it was cut off from, and nothing else', async () => {
    leakAndRemove();
    const clone = cloned('--depth=2');
    const { missed: found = [], cloneLacks } = await scan({
      kind: 'history',
      directory: clone.path,
    });
    expect(cloneLacks).toBe(true);
    expect(found).toEqual([
      'The history is cut off (a shallow clone): older commits were not scanned.',
    ]);
    clone.remove();
  });
});

describe('a leak that was found is told, whatever cannot be told of it', () => {
  const NO_GIT = { ...process.env, PATH: '/nowhere' };

  test('without git, it has no commit, and that is said', async () => {
    leakAndRemove();
    const { hits, gaps } = await history(NO_GIT);
    expect(hits.map(({ key, commit: from }) => [key.reveal(), from])).toEqual([
      [fakeKeyId(1), undefined],
    ]);
    expect(gaps.join()).toContain('Where keys came from cannot be told: git is not installed');
  });

  test('without a place for a scratch directory too', async () => {
    leakAndRemove();
    const { hits, gaps } = await history({ ...process.env, TMPDIR: '/nowhere/at/all' });
    expect(hits).toHaveLength(1);
    expect(gaps.join()).toContain('no scratch directory can be made in /nowhere/at/all (ENOENT)');
  });

  test('a message in a pack that only git can read is searched as well', async () => {
    commit('a.txt', 'clean');
    repository.git('commit', '-q', '--allow-empty', '-m', `oops ${fakeKeyId(2)}`);
    repository.git('tag', '-a', '-m', `and ${fakeKeyId(3)}`, 'v1');
    repository.git('repack', '-adq');
    for (const path of packs('.pack')) {
      rmSync(path.replace(/pack$/, 'idx'), { force: true });
      repository.git('index-pack', '--index-version=1', path);
    }
    const { hits, missed: found } = await history();
    expect(hits.map(({ key }) => key.reveal()).sort()).toEqual([fakeKeyId(2), fakeKeyId(3)].sort());
    expect(found).toBeUndefined();
  });
});

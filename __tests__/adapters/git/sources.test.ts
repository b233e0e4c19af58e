import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { onLinux, onPosix } from '../../support/platform.js';
import { fakeKeyId, type MadeRepository, makeRepository, places, scan } from './made-repository.js';

let repository: MadeRepository;
let directory: string;
beforeEach(() => {
  repository = makeRepository();
  directory = repository.path;
});
afterEach(() => repository.remove());

function write(path: string, text: string): void {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), text);
}

function commit(message: string): string {
  repository.git('add', '-A');
  repository.git('commit', '-q', '--allow-empty', '-m', message);
  return repository.git('rev-parse', 'HEAD').trim();
}

describe('the work tree', () => {
  test('tracked files are scanned as they lie on disk, with the place of each key', async () => {
    write('src/config.txt', 'nothing yet\n');
    write('other.txt', 'clean\n');
    commit('one');
    write('src/config.txt', `first\n  id = ${fakeKeyId(1)}\n`);
    const answer = await scan({ kind: 'work-tree', directory });
    expect(places(answer.hits)).toEqual([`src/config.txt:2:8 ${fakeKeyId(1)}`]);
    expect(answer.scanned.files).toBe(2);
    expect(answer.gaps).toEqual([]);
  });

  test('untracked files are scanned on request, ignored ones are not', async () => {
    write('.gitignore', 'build/\n');
    commit('one');
    write('new.txt', fakeKeyId(1));
    write('build/out.txt', fakeKeyId(2));
    const source = { kind: 'work-tree', directory } as const;
    expect((await scan(source)).hits).toEqual([]);
    expect(places((await scan({ ...source, untracked: true })).hits)).toEqual([
      `new.txt:1:1 ${fakeKeyId(1)}`,
    ]);
  });

  test('it can be narrowed to files and folders below the current one', async () => {
    for (const path of ['a/x.txt', 'a/deep/y.txt', 'ab/z.txt', 'b.txt']) write(path, fakeKeyId(1));
    commit('one');
    const within = async (...paths: string[]) => {
      const inFolder = {
        kind: 'work-tree',
        directory: join(directory, 'a'),
        within: paths,
      } as const;
      return (await scan(inFolder)).hits.map(({ path }) => path);
    };
    expect(await within('.')).toEqual(['a/deep/y.txt', 'a/x.txt']);
    expect(await within('deep', '../b.txt')).toEqual(['a/deep/y.txt', 'b.txt']);
    expect(await within('..')).toHaveLength(4);
  });

  describe('what is named on the command line', () => {
    const named = (...within: string[]) => scan({ kind: 'work-tree', directory, within });
    beforeEach(() => {
      write('.gitignore', 'ignored\nbuild/\n');
      for (const path of ['src/a.ts', 'src/deep/b.ts', 'src/c.js', 'app/[id].ts']) {
        write(path, fakeKeyId(1));
      }
      commit('one');
      for (const path of ['ignored', 'untracked', 'build/x', 'build/deep/y']) {
        write(path, fakeKeyId(2));
      }
    });
    const paths = async (...within: string[]) =>
      (await named(...within)).hits.map((hit) => hit.path);

    test('is scanned whatever git thinks of it', async () => {
      expect(await paths('ignored', 'untracked')).toEqual(['ignored', 'untracked']);
      expect(await paths('build')).toEqual(['build/deep/y', 'build/x']);
      expect((await named('ignored')).missed).toBeUndefined();
    });

    test('and is not there, is missed by its name, and the rest is scanned', async () => {
      const answer = await named('src/a.ts', 'gone.txt', 'src/gone', '*.md');
      expect(answer.hits.map(({ path }) => path)).toEqual(['src/a.ts']);
      expect(answer.missed).toEqual(['Named, and not there: gone.txt, src/gone, *.md']);
    });

    test('may be a pattern, which means what it means to git', async () => {
      expect(await paths('*.ts')).toEqual(['app/[id].ts', 'src/a.ts', 'src/deep/b.ts']);
      expect(await paths(':(glob)src/*.ts')).toEqual(['src/a.ts']);
      expect(await paths('src', ':!*.ts')).toEqual(['src/c.js']);
      expect(await paths(':!*.ts')).toEqual(['src/c.js']);
      expect(await paths('*.ts', ':!src/deep')).toEqual(['app/[id].ts', 'src/a.ts']);
      expect(await paths(':(icase)SRC/A.TS')).toEqual(['src/a.ts']);
    });

    test('is itself first, though it reads like a pattern', async () => {
      expect(await paths('app/[id].ts')).toEqual(['app/[id].ts']);
    });

    test('needs no repository', async () => {
      rmSync(join(directory, '.git'), { recursive: true });
      expect(await paths('untracked')).toEqual(['untracked']);
    });

    test('and is no pattern that git knows, is told in the words of git', async () => {
      await expect(named(':(nonsense)x')).rejects.toThrow(/nonsense/);
    });
  });

  test('what lies elsewhere is named: a submodule, a pointer of Git LFS, a file over the cap', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
    write('big.bin', pointer);
    write('huge.txt', 'x'.repeat(2000));
    commit('one');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    const answer = await scan({ kind: 'work-tree', directory }, { maxBytes: 1000 });
    expect(answer.gaps).toEqual([
      'Git LFS pointers, whose contents lie elsewhere and are not scanned: big.bin',
      'Too large to be scanned: huge.txt (2.0 KB)',
      'Submodules are not scanned: sub',
    ]);
    expect(answer.missed).toEqual(['Too large to be scanned: huge.txt (2.0 KB)']);
    const range = { include: ['HEAD'], exclude: [] };
    expect((await scan({ kind: 'range', directory, commits: range })).gaps).toEqual([
      'Git LFS pointers, whose contents lie elsewhere and are not scanned: big.bin',
    ]);
  });

  test('a tree deeper than any stack is scanned', async () => {
    const path = `${'d/'.repeat(12_000)}k.txt`;
    const stream = `commit refs/heads/deep\ncommitter A <a@example.com> 1700000000 +0000\ndata 1\nm\nM 100644 inline ${path}\ndata 20\n${fakeKeyId(1)}\n`;
    repository.gitWith(stream, 'fast-import', '--quiet');
    const { hits } = await scan({ kind: 'history', directory });
    expect(hits.map(({ key }) => key.reveal())).toEqual([fakeKeyId(1)]);
    repository.git('update-index', '--add', '--cacheinfo', `100644,${'1'.repeat(40)},${path}`);
    expect((await scan({ kind: 'work-tree', directory })).kind).toBe('scanned');
  });

  onPosix('links are not followed, but what they say is scanned', async () => {
    write('outside.txt', fakeKeyId(1));
    symlinkSync('outside.txt', join(directory, 'link'));
    symlinkSync(`/nowhere/${fakeKeyId(2)}`, join(directory, 'dangling'));
    symlinkSync('loop', join(directory, 'loop'));
    repository.git('add', 'link', 'dangling', 'loop');
    const answer = await scan({ kind: 'work-tree', directory });
    expect(places(answer.hits)).toEqual([`dangling:1:10 ${fakeKeyId(2)}`]);
  });

  onPosix('a folder that became a link is not read through', async () => {
    write('real/x.txt', 'clean');
    commit('one');
    rmSync(join(directory, 'real'), { recursive: true });
    write('elsewhere/x.txt', fakeKeyId(1));
    symlinkSync('elsewhere', join(directory, 'real'));
    expect((await scan({ kind: 'work-tree', directory })).hits).toEqual([]);
  });

  test('submodules and sparse files are told as not scanned', async () => {
    write('kept.txt', 'clean');
    write('left/out.txt', 'clean');
    const id = commit('one');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${id},vendor/lib`);
    repository.git('update-index', '--skip-worktree', 'left/out.txt');
    rmSync(join(directory, 'left'), { recursive: true });
    const answer = await scan({ kind: 'work-tree', directory });
    expect(answer.gaps).toEqual([
      '1 tracked files are not checked out (sparse checkout).',
      'Submodules are not scanned: vendor/lib',
    ]);
  });

  test.each([['2'], ['3'], ['4']])('an index of version %s is read', async (version) => {
    for (const path of ['a/b/one.txt', 'a/b/only.txt', 'a/c.txt']) write(path, fakeKeyId(1));
    repository.git('add', '-A');
    repository.git('update-index', '--index-version', version);
    const answer = await scan({ kind: 'work-tree', directory });
    expect(answer.hits.map(({ path }) => path)).toEqual(['a/b/one.txt', 'a/b/only.txt', 'a/c.txt']);
  });

  test('a split index, which only git can read, is read through git', async () => {
    write('a.txt', fakeKeyId(1));
    repository.git('add', '-A');
    repository.git('update-index', '--split-index');
    write('b.txt', fakeKeyId(2));
    repository.git('add', 'b.txt');
    const answer = await scan({ kind: 'work-tree', directory });
    expect(answer.hits.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
  });

  onLinux(
    'names with newlines, quotes, workflow commands and bytes that are no UTF-8 come through',
    async () => {
      const names = ['a\nb', 'say "hi"', '::error::x', "it's"];
      for (const name of names) write(name, fakeKeyId(1));
      const raw = Buffer.from([0x66, 0xff, 0x67]);
      writeFileSync(Buffer.concat([Buffer.from(`${directory}/`), raw]), fakeKeyId(1));
      repository.git('add', '-A');
      const { hits } = await scan({ kind: 'work-tree', directory });
      expect(hits.map(({ path }) => path).sort()).toEqual([...names, 'f\ufffdg'].sort());
      expect(hits.find(({ rawPath }) => rawPath !== undefined)?.rawPath).toBe(
        raw.toString('base64'),
      );
    },
  );

  test('what is above the size limit is told, never passed over in silence', async () => {
    write('large.txt', `${fakeKeyId(1)}\n${'x'.repeat(3000)}`);
    commit('one');
    const answer = await scan({ kind: 'work-tree', directory }, { maxBytes: 1000 });
    expect(answer.hits).toEqual([]);
    expect(answer.gaps).toEqual(['Too large to be scanned: large.txt (3.0 KB)']);
  });

  test('a key on the seams of a file of many megabytes is found at its line', async () => {
    const line = `${'y'.repeat(99)}\n`;
    const filler = line.repeat(200_000);
    write('huge.txt', `${filler}${fakeKeyId(1)}\n${filler}key ${fakeKeyId(2)}`);
    commit('one');
    const answer = await scan({ kind: 'work-tree', directory });
    expect(places(answer.hits)).toEqual([
      `huge.txt:200001:1 ${fakeKeyId(1)}`,
      `huge.txt:400002:5 ${fakeKeyId(2)}`,
    ]);
  });

  test('outside a repository there is a reason, not a crash', async () => {
    await expect(scan({ kind: 'work-tree', directory: '/' })).rejects.toThrow(
      'not a git repository',
    );
  });
});

describe('paths', () => {
  onPosix('files and folders are scanned whether or not git knows them', async () => {
    write('x/one.txt', fakeKeyId(1));
    write('x/.git/config', fakeKeyId(2));
    symlinkSync(directory, join(directory, 'x/up'));
    write('y.txt', fakeKeyId(3));
    const answer = await scan({ kind: 'paths', directory, paths: ['x', 'y.txt', 'gone'] });
    expect(answer.hits.map(({ path }) => path)).toEqual(['x/one.txt', 'y.txt']);
    expect(answer.gaps).toEqual(['Named, and not there: gone']);
  });

  test('when nothing is there, nothing was scanned', async () => {
    await expect(scan({ kind: 'paths', directory, paths: ['gone'] })).rejects.toThrow('gone');
  });
});

describe('staged changes', () => {
  const staged = async (variables?: Record<string, string>) =>
    scan({ kind: 'staged', directory }, {}, { ...process.env, ...variables });

  test('what the next commit adds is found, whatever the work tree says', async () => {
    write('a.txt', `x\n${fakeKeyId(1)}\n`);
    repository.git('add', '-A');
    write('a.txt', 'clean again');
    expect(places((await staged()).hits)).toEqual([`a.txt:2:1 ${fakeKeyId(1)}`]);
  });

  test('a key that HEAD already holds there is not new', async () => {
    write('a.txt', `${fakeKeyId(1)}\n`);
    commit('one');
    write('a.txt', `${fakeKeyId(1)}\nmore\n`);
    write('b.txt', `${fakeKeyId(1)}\n`);
    repository.git('add', '-A');
    expect(places((await staged()).hits)).toEqual([`b.txt:1:1 ${fakeKeyId(1)}`]);
  });

  test('in a bare repository nothing can be staged, and that is said', async () => {
    commit('one');
    const answer = scan({ kind: 'staged', directory: join(directory, '.git') });
    await expect(answer).rejects.toThrow('has no work tree, so nothing is staged');
  });

  test('within a hook, the index that git names is the one that counts', async () => {
    write('a.txt', 'clean');
    commit('one');
    write('a.txt', fakeKeyId(1));
    repository.git('add', '-A');
    const index = join(directory, '.git', 'index');
    const other = join(directory, '.git', 'next-index');
    writeFileSync(other, '');
    rmSync(other);
    expect((await staged({ GIT_INDEX_FILE: index })).hits).toHaveLength(1);
    expect((await staged({ GIT_INDEX_FILE: other })).hits).toHaveLength(0);
  });
});

describe('a range', () => {
  const range = async (include: string, exclude: string) =>
    scan({ kind: 'range', directory, commits: { include: [include], exclude: [exclude] } });

  test('a key that one commit adds and the next removes is found, with its commit', async () => {
    write('a.txt', 'clean\n');
    commit('one');
    write('a.txt', `clean\n${fakeKeyId(1)}\n`);
    const guilty = commit('two');
    write('a.txt', 'clean\n');
    commit('three');
    const { hits, scanned } = await range('HEAD', 'HEAD~2');
    expect(places(hits)).toEqual([`a.txt:2:1 ${fakeKeyId(1)}`]);
    expect(hits[0]).toMatchObject({ commit: guilty, author: 'Ada', inHead: false });
    expect(scanned.commits).toBe(2);
  });

  test('a key from before the range is not blamed on it, also when its file moves', async () => {
    write('a.txt', `${fakeKeyId(1)}\n`);
    write('b.txt', `x\n${fakeKeyId(2)}\n`);
    commit('one');
    write('a.txt', `${fakeKeyId(1)}\nmore\n`);
    repository.git('mv', 'b.txt', 'moved.txt');
    write('moved.txt', `y\n${fakeKeyId(2)}\n`);
    commit('two');
    expect((await range('main', 'main~1')).hits).toEqual([]);
  });

  test('a key that only the merge itself holds is found; what it merges from outside is not', async () => {
    write('a.txt', 'a\n');
    commit('one');
    repository.git('checkout', '-q', '-b', 'side');
    write('s.txt', `${fakeKeyId(1)}\n`);
    commit('side');
    repository.git('checkout', '-q', 'main');
    write('a.txt', 'b\n');
    commit('two');
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    write('evil.txt', fakeKeyId(2));
    commit('merge');
    const { hits } = await range('main', 'side');
    expect(places(hits)).toEqual([`evil.txt:1:1 ${fakeKeyId(2)}`]);
    expect(hits[0]?.inHead).toBe(true);
    expect((await range('main', 'main~1')).hits).toHaveLength(2);
  });

  test('messages are scanned', async () => {
    commit('one');
    const id = commit(`two\n\nthe id is ${fakeKeyId(1)}`);
    const { hits } = await range('HEAD', 'HEAD~1');
    expect(places(hits)).toEqual([`(commit message):3:11 ${fakeKeyId(1)}`]);
    expect(hits[0]?.commit).toBe(id);
  });

  test.each(['HEAD~1', 'main^', '@~', 'refs/heads/main~1', 'v1'])(
    'a commit may be called %s',
    async (name) => {
      commit('one');
      repository.git('tag', 'v1');
      commit('two');
      expect((await range('HEAD', name)).scanned.commits).toBe(1);
    },
  );

  test.each(['--all', '-n1', 'a b', 'no-such', 'main\nHEAD', '^HEAD'])(
    '%j is refused',
    async (name) => {
      commit('one');
      await expect(range('HEAD', name)).rejects.toThrow(/commit|revision/);
    },
  );

  test('a commit whose parents a shallow clone lacks is told', async () => {
    for (const name of ['one', 'two', 'three']) commit(name);
    const clone = makeRepository();
    clone.git('fetch', '-q', '--depth=2', directory, 'main');
    clone.git('update-ref', 'refs/heads/main', 'FETCH_HEAD');
    const commits = { include: ['main'], exclude: [] };
    const answer = await scan({ kind: 'range', directory: clone.path, commits });
    clone.remove();
    expect(answer.scanned.commits).toBe(2);
    expect(answer.gaps.join()).toMatch(/parents this shallow clone lacks/);
  });
});

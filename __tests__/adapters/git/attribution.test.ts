import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fakeKeyId, type MadeRepository, makeRepository, places, scan } from './made-repository.js';

let repository: MadeRepository;
let directory: string;
beforeEach(() => {
  repository = makeRepository();
  directory = repository.path;
});
afterEach(() => repository.remove());

function commit(files: Readonly<Record<string, string>>, message = 'm'): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  repository.git('add', '-A');
  repository.git('commit', '-q', '--allow-empty', '-m', message);
  return repository.git('rev-parse', 'HEAD').trim();
}

const history = () => scan({ kind: 'history', directory });
const both = (test_: () => Promise<void>) => async () => {
  await test_();
  repository.git('gc', '-q', '--aggressive');
  await test_();
};

describe('a whole history, loose and packed', () => {
  test(
    'a key is told once, where and by whom it first came in, and whether it is still there',
    both(async () => {
      const first = commit({ 'a.txt': `x\ny ${fakeKeyId(1)}\n`, 'b.txt': fakeKeyId(2) });
      commit({ 'a.txt': `new\nx\ny ${fakeKeyId(1)}\n` });
      commit({ 'a.txt': `new\nx\ny ${fakeKeyId(1)}\nmore`, 'b.txt': 'clean' });
      const { hits, gaps } = await history();
      expect(places(hits)).toEqual([`a.txt:2:3 ${fakeKeyId(1)}`, `b.txt:1:1 ${fakeKeyId(2)}`]);
      expect(hits.map(({ commit: id, inHead }) => [id, inHead])).toEqual([
        [first, true],
        [first, false],
      ]);
      expect(hits[0]?.author).toBe('Ada');
      expect(gaps).toEqual([]);
      repository.git('update-ref', '-d', 'HEAD');
      repository.git('rm', '-rfq', '--cached', '.');
    }),
  );

  test('a key on another branch, in a stash, in a message or in a tag is found', async () => {
    commit({ 'a.txt': 'clean' });
    repository.git('checkout', '-q', '-b', 'other');
    commit({ 'other.txt': fakeKeyId(1) });
    repository.git('checkout', '-q', 'main');
    writeFileSync(join(directory, 'a.txt'), fakeKeyId(2));
    repository.git('stash', '-q');
    const told = commit({}, `oops\n\n${fakeKeyId(3)}`);
    repository.git('tag', '-a', 'v1', '-m', `release\n${fakeKeyId(4)}`);
    for (const pack of [false, true]) {
      if (pack) repository.git('gc', '-q');
      const { hits } = await history();
      expect(places(hits)).toEqual([
        `(commit message):3:1 ${fakeKeyId(3)}`,
        `(refs/tags/v1):2:1 ${fakeKeyId(4)}`,
        `a.txt:1:1 ${fakeKeyId(2)}`,
        `other.txt:1:1 ${fakeKeyId(1)}`,
      ]);
      expect(hits[0]?.commit).toBe(told);
    }
  });

  test('what no ref reaches is not told', async () => {
    commit({ 'a.txt': 'clean' });
    repository.gitWith(fakeKeyId(1), 'hash-object', '-w', '--stdin');
    commit({ 'gone.txt': fakeKeyId(2) }, fakeKeyId(3));
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    const { hits, scanned } = await history();
    expect(hits).toEqual([]);
    expect(scanned.blobs).toBeGreaterThan(2);
  });

  test('of two branches that brought the same file, the earlier is told, not the merge', async () => {
    const { git } = repository;
    const at = (time: number) => ['-c', `user.name=U${time}`, '-c', 'user.email=u@example.com'];
    commit({ 'a.txt': 'clean' });
    const base = git('rev-parse', 'HEAD').trim();
    const tree = git('write-tree').trim();
    const blob = repository.gitWith(fakeKeyId(1), 'hash-object', '-w', '--stdin').trim();
    git('update-index', '--add', '--cacheinfo', `100644,${blob},k.txt`);
    const leaky = git('write-tree').trim();
    const make = (time: number, of: string, ...parents: string[]) =>
      git(
        ...at(time),
        'commit-tree',
        of,
        '-m',
        'm',
        ...parents.flatMap((parent) => ['-p', parent]),
      ).trim();
    const left = make(1, leaky, base);
    const right = make(2, leaky, make(3, tree, base));
    git('update-ref', 'refs/heads/main', make(4, leaky, left, right));
    const { hits } = await history();
    expect(hits).toHaveLength(1);
    expect([left, right]).toContain(hits[0]?.commit);
  });

  test('a key in a file that moves is told at both places', async () => {
    const first = commit({ 'a.txt': fakeKeyId(1) });
    repository.git('mv', 'a.txt', 'b.txt');
    const second = commit({});
    const { hits } = await history();
    expect(hits.map(({ path, commit: id, inHead }) => [path, id, inHead])).toEqual([
      ['a.txt', first, false],
      ['b.txt', second, true],
    ]);
  });

  test('a shallow clone says that its history is cut', async () => {
    commit({ 'a.txt': '1' });
    commit({ 'a.txt': '2' });
    const clone = makeRepository();
    clone.git('fetch', '-q', '--depth=1', `file://${directory}`, 'main');
    clone.git('update-ref', 'refs/heads/main', 'FETCH_HEAD');
    const { gaps } = await scan({ kind: 'history', directory: clone.path });
    clone.remove();
    expect(gaps.join()).toMatch(/cut off/);
  });

  test('objects of alternates, of a linked work tree and of a multi-pack index are seen', async () => {
    commit({ 'a.txt': fakeKeyId(1) });
    repository.git('repack', '-dq');
    commit({ 'b.txt': fakeKeyId(2) });
    repository.git('repack', '-dq');
    repository.git('multi-pack-index', 'write');
    const linked = join(directory, 'linked');
    repository.git('worktree', 'add', '-q', '--detach', linked);
    const borrower = makeRepository();
    borrower.git('fetch', '-q', directory, 'main');
    borrower.git('update-ref', 'refs/heads/main', 'FETCH_HEAD');
    writeFileSync(
      join(borrower.path, '.git/objects/info/alternates'),
      `# theirs\n${join(directory, '.git/objects')}\n`,
    );
    borrower.git('repack', '-adlq');
    for (const place of [directory, linked, borrower.path]) {
      const { hits } = await scan({ kind: 'history', directory: place });
      expect(hits.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
    }
    borrower.remove();
  });

  test('a repository of SHA-256 objects is read as well', async () => {
    const modern = makeRepository('--object-format=sha256');
    for (const text of ['clean\n'.repeat(900), `${'clean\n'.repeat(900)}${fakeKeyId(1)}\n`]) {
      writeFileSync(join(modern.path, 'a.txt'), text);
      modern.git('add', '-A');
      modern.git('commit', '-q', '-m', 'm');
    }
    for (const pack of [false, true]) {
      if (pack) modern.git('gc', '-q');
      const answer = await scan({ kind: 'history', directory: modern.path });
      expect(places(answer.hits)).toEqual([`a.txt:901:1 ${fakeKeyId(1)}`]);
      expect(answer.hits[0]?.commit).toHaveLength(64);
    }
    const commits = { include: ['HEAD'], exclude: ['HEAD~1'] };
    const range = await scan({ kind: 'range', directory: modern.path, commits });
    expect(range.hits).toHaveLength(1);
    modern.remove();
  });
});

describe('what was scanned before', () => {
  test('with clean tips, only what came since is looked at', async () => {
    commit({ 'a.txt': 'clean' });
    const { tips = [] } = await history();
    commit({ 'b.txt': fakeKeyId(1) });
    const since = await scan({ kind: 'history', directory, cleanTips: tips });
    expect(places(since.hits)).toEqual([`b.txt:1:1 ${fakeKeyId(1)}`]);
    expect(since.scanned.commits).toBe(1);
    const again = await scan({ kind: 'history', directory, cleanTips: since.tips ?? [] });
    expect(again.scanned.commits).toBe(0);
  });

  test('tips that are not here count for nothing', async () => {
    commit({ 'a.txt': fakeKeyId(1) });
    const { hits } = await scan({
      kind: 'history',
      directory,
      cleanTips: ['f'.repeat(40), '../x'],
    });
    expect(hits).toHaveLength(1);
  });
});

describe('shards', () => {
  test('together find what one scan finds, and prove that they divided alike', async () => {
    for (let number = 0; number < 12; number += 1) {
      commit({ [`f${number}.txt`]: `${'line\n'.repeat(number * 9)}${fakeKeyId(number)}\n` });
    }
    for (const pack of [false, true]) {
      if (pack) repository.git('gc', '-q');
      const whole = places((await history()).hits);
      const parts = await Promise.all(
        [1, 2, 3].map((index) => scan({ kind: 'history', directory, shard: { index, count: 3 } })),
      );
      expect(parts.flatMap(({ hits }) => places(hits)).sort()).toEqual(whole.sort());
      expect(parts.every(({ hits }) => hits.length < whole.length)).toBe(true);
      expect(new Set(parts.map(({ shard }) => shard?.division)).size).toBe(1);
    }
    const before = (await scan({ kind: 'history', directory, shard: { index: 1, count: 3 } }))
      .shard;
    commit({ 'more.txt': 'more' });
    const after = (await scan({ kind: 'history', directory, shard: { index: 1, count: 3 } })).shard;
    expect(after?.division).not.toBe(before?.division);
  });
});

import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createGit } from '../../../src/adapters/git/index.js';
import { seal } from '../../../src/report/sealed.js';
import type { CommitName, Remote } from '../../../src/world/git.js';
import { type GitServer, serveGit } from './git-server.js';
import { fakeKeyId, type MadeRepository, makeRepository, places, scan } from './made-repository.js';

const TOKEN = 'a-token-of-the-job';
let origin: MadeRepository;
let server: GitServer;
let base: string;

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(origin.path, path)), { recursive: true });
    writeFileSync(join(origin.path, path), text);
  }
  origin.git('add', '-A');
  origin.git('commit', '-q', '-m', 'm');
  return origin.git('rev-parse', 'HEAD').trim();
}

beforeAll(async () => {
  origin = makeRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  symlinkSync('a.txt', join(origin.path, 'link'));
  base = commit({ 'a.txt': 'of the base', 'some/deep/b.txt': fakeKeyId(1), 'größe.txt': 'g' });
  origin.git('tag', '-a', '-m', 'tagged', 'v1');
  origin.git('checkout', '-q', '-b', 'topic');
  commit({ 'a.txt': 'of the topic', 'c.txt': fakeKeyId(2) });
  server = await serveGit(dirname(origin.path), TOKEN);
});
afterAll(async () => {
  await server.close();
  origin.remove();
});

/** One commit of the topic, as actions/checkout leaves it. */
function shallow(): MadeRepository {
  const clone = makeRepository();
  clone.git('fetch', '-q', '--no-tags', '--depth=1', `file://${origin.path}`, 'topic');
  clone.git('checkout', '-q', '--detach', 'FETCH_HEAD');
  return clone;
}

const remote = (token = TOKEN): Remote => ({
  url: server.url(`${basename(origin.path)}/.git`),
  token: seal(token),
});

const at = (revision: string): CommitName => ({ kind: 'revision', revision });

const git = () =>
  createGit({ variables: { PATH: process.env['PATH'] }, platform: process.platform });

/** Content or kind of each path, or why there is nothing. */
async function read(directory: string, name: CommitName, paths: readonly string[], from?: Remote) {
  const more = from === undefined ? {} : { remote: from };
  const reading = await git().filesAt({ directory, commit: name, paths, limit: 100, ...more });
  if (reading.kind === 'unreadable') return reading.reason;
  return Object.fromEntries(
    Array.from(reading.files, ([path, file]) => [
      path,
      file.kind === 'found'
        ? Buffer.from(file.bytes).toString()
        : file.kind === 'absent'
          ? null
          : { reason: file.reason },
    ]),
  );
}

describe('files of a commit', () => {
  test('are as the commit holds them, whatever lies in the work tree', async () => {
    const paths = ['a.txt', 'some/deep/b.txt', 'größe.txt', 'c.txt', 'a.txt/x', 'no/where'];
    expect(await read(origin.path, at(base), paths)).toEqual({
      'a.txt': 'of the base',
      'some/deep/b.txt': fakeKeyId(1),
      'größe.txt': 'g',
      'c.txt': null,
      'a.txt/x': null,
      'no/where': null,
    });
  });

  test.each(['main', 'v1', 'topic~1', 'HEAD^', 'main^{commit}'])(
    'are found by the name %s',
    async (name) => {
      const found = await read(origin.path, at(name), ['a.txt']);
      expect(found).toEqual({ 'a.txt': 'of the base' });
    },
  );

  test('that are links, folders or too large are told as what they are', async () => {
    expect(await read(origin.path, at('main'), ['link', 'some'])).toEqual({
      link: { reason: 'it is a link' },
      some: { reason: 'it is a folder' },
    });
    const wanted = { directory: origin.path, commit: at('main'), paths: ['a.txt'], limit: 5 };
    const reading = await git().filesAt(wanted);
    expect(reading.kind === 'read' && reading.files.get('a.txt')).toEqual({
      kind: 'unreadable',
      reason: 'it is too large (11 bytes)',
    });
  });

  test('are fetched where a shallow clone lacks the commit, and nothing is left of it', async () => {
    const clone = shallow();
    const scratch = () => readdirSync(tmpdir()).filter((name) => name.startsWith('aws-preflight-'));
    const before = scratch();
    expect(await read(clone.path, at(base), ['a.txt', 'c.txt'], remote())).toEqual({
      'a.txt': 'of the base',
      'c.txt': null,
    });
    expect(scratch()).toEqual(before);
    expect(() => clone.git('cat-file', '-e', base)).toThrow(/cat-file/);
    clone.remove();
  });

  test('of a branch are fetched by its name', async () => {
    const clone = shallow();
    const main: CommitName = { kind: 'branch', name: 'main' };
    expect(await read(clone.path, main, ['a.txt'], remote())).toEqual({ 'a.txt': 'of the base' });
    clone.remove();
  });

  test('that are nowhere to be had are none that are absent', async () => {
    const clone = shallow();
    const short = base.slice(0, 12);
    expect(await read(clone.path, at(base), ['a.txt'])).toBe(
      `the commit ${short} is not in this clone`,
    );
    expect(await read(clone.path, at(base), ['a.txt'], remote('another'))).toMatch(
      new RegExp(`^the commit ${short} is not in this clone, and the server does not let`),
    );
    expect(await read(tmpdir(), at(base), ['a.txt'])).toBe('this is not a git repository');
    clone.remove();
  });
});

describe('a scan of one commit', () => {
  test('finds the keys of its files and of no other commit', async () => {
    const { hits } = await scan({ kind: 'commit', directory: origin.path, commit: at('main') });
    expect(places(hits)).toEqual([`some/deep/b.txt:1:1 ${fakeKeyId(1)}`]);
  });

  test('fetches what a shallow clone lacks', async () => {
    const clone = shallow();
    const source = { kind: 'commit', directory: clone.path, commit: at(base) } as const;
    const { hits } = await scan({ ...source, remote: remote() });
    expect(places(hits)).toEqual([`some/deep/b.txt:1:1 ${fakeKeyId(1)}`]);
    expect(await git().scan(source)).toMatchObject({ kind: 'unreadable' });
    clone.remove();
  });
});

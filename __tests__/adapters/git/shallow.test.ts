import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seal } from '../../../src/report/sealed.js';
import type { CommitRange, Remote } from '../../../src/world/git.js';
import { type GitServer, serveGit } from './git-server.js';
import { fakeKeyId, type MadeRepository, makeRepository, places, scan } from './made-repository.js';

const TOKEN = 'a-token-of-the-job';
let origin: MadeRepository;
let server: GitServer;
let base: string;
let head: string;
let merge: string;
let guilty: string;

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(origin.path, path), text);
  origin.git('add', '-A');
  origin.git('commit', '-q', '-m', 'm');
  return origin.git('rev-parse', 'HEAD').trim();
}

beforeAll(async () => {
  origin = makeRepository();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit({ 'old.txt': fakeKeyId(1) });
  for (let count = 0; count < 4; count += 1) commit({ 'main.txt': `${count}` });
  origin.git('checkout', '-q', '-b', 'topic');
  guilty = commit({ 'new.txt': fakeKeyId(2) });
  commit({ 'new.txt': 'clean' });
  head = commit({ 'more.txt': 'clean', 'old.txt': `${fakeKeyId(1)}\nmore` });
  origin.git('checkout', '-q', 'main');
  // The base has moved on since the topic left it.
  for (let count = 0; count < 4; count += 1) base = commit({ 'main.txt': `moved ${count}` });
  origin.git('checkout', '-q', '--detach');
  origin.git('merge', '-q', '-m', 'merge', 'topic');
  merge = origin.git('rev-parse', 'HEAD').trim();
  origin.git('update-ref', 'refs/pull/1/merge', merge);
  origin.git('checkout', '-q', 'main');
  server = await serveGit(dirname(origin.path), TOKEN);
});
afterAll(async () => {
  await server.close();
  origin.remove();
});

/** What actions/checkout leaves behind: one commit, one deep. */
function checkout(id: string): MadeRepository {
  const clone = makeRepository();
  clone.git('fetch', '-q', '--no-tags', '--depth=1', `file://${origin.path}`, id);
  clone.git('checkout', '-q', '--detach', 'FETCH_HEAD');
  return clone;
}

const overHttp = (): Remote => ({
  url: server.url(`${basename(origin.path)}/.git`),
  token: seal(TOKEN),
});
const overFile = (): Remote => ({ url: `file://${origin.path}` });

async function scanIn(clone: MadeRepository, commits: CommitRange, remote: Remote) {
  const objects = () => readdirSync(join(clone.path, '.git/objects'), { recursive: true }).length;
  const before = [objects(), readFileSync(join(clone.path, '.git/config'), 'utf8')];
  const answer = await scan({ kind: 'range', directory: clone.path, commits, remote });
  // Nothing is ever written into the checkout.
  expect([objects(), readFileSync(join(clone.path, '.git/config'), 'utf8')]).toEqual(before);
  clone.remove();
  return answer;
}

describe.each([
  ['HTTP with a token', overHttp],
  ['file://', overFile],
])('a shallow checkout, fetching over %s', (_, remoteOf) => {
  test.each([[3], [undefined]])(
    "a pull request's commits are fetched, exactly those, though its base has moved (%s)",
    async (count) => {
      const commits = count === undefined ? {} : { commits: count };
      const remote = { ...remoteOf(), ...commits };
      const range = { include: [head], exclude: [base], excludeBranch: 'main' };
      const answer = await scanIn(checkout('refs/pull/1/merge'), range, remote);
      expect(places(answer.hits)).toEqual([`new.txt:1:1 ${fakeKeyId(2)}`]);
      expect(answer.hits[0]).toMatchObject({ commit: guilty, author: 'Ada', inHead: false });
      expect(answer.scanned.commits).toBe(3);
      expect(answer.gaps).toEqual([]);
    },
  );

  test('a push is fetched as deep as the event says, and deeper where that is not enough', async () => {
    const before = origin.git('rev-parse', 'topic~3').trim();
    for (const commits of [3, 0]) {
      const range = { include: [head], exclude: [before] };
      const answer = await scanIn(checkout(head), range, { ...remoteOf(), commits });
      expect(places(answer.hits)).toEqual([`new.txt:1:1 ${fakeKeyId(2)}`]);
      expect(answer.scanned.commits).toBe(3);
      expect(answer.gaps).toEqual([]);
    }
  });

  test('after a force push whose old commit is gone, the default branch is left out instead', async () => {
    const remote = { ...remoteOf(), commits: 3 };
    const range = { include: [head], exclude: ['e'.repeat(40)], excludeBranch: 'main' };
    const answer = await scanIn(checkout(head), range, remote);
    expect(places(answer.hits)).toEqual([`new.txt:1:1 ${fakeKeyId(2)}`]);
    expect(answer.gaps).toEqual([expect.stringMatching(/commit before \(e{12}\) is nowhere/)]);
    expect(answer.missed).toBeUndefined();
  });

  test('a pull request that its base already holds is still told apart', async () => {
    origin.git('branch', '-f', 'merged', merge);
    const range = { include: [head], exclude: [base], excludeBranch: 'merged' };
    const answer = await scanIn(checkout('refs/pull/1/merge'), range, remoteOf());
    expect(places(answer.hits)).toEqual([`new.txt:1:1 ${fakeKeyId(2)}`]);
  });

  test('a new branch is what the default branch does not hold', async () => {
    const range = { include: [head], exclude: [], excludeBranch: 'main' };
    const answer = await scanIn(checkout(head), range, remoteOf());
    expect(places(answer.hits)).toEqual([`new.txt:1:1 ${fakeKeyId(2)}`]);
    expect(answer.scanned.commits).toBe(3);
  });
});

describe('when nothing can be fetched', () => {
  test('what is here is scanned, and the rest is told', async () => {
    const remote = { ...overHttp(), token: seal('another-token'), commits: 3 };
    const before = origin.git('rev-parse', 'topic~3').trim();
    const clone = checkout(head);
    const answer = await scanIn(clone, { include: [head], exclude: [before] }, remote);
    expect(answer.scanned.commits).toBe(1);
    expect(answer.gaps.join('\n')).toMatch(/could not be fetched/);
    expect(answer.gaps.join('\n')).toMatch(/begins at a commit that is not here/);
    expect(JSON.stringify(answer)).not.toContain('another-token');
  });

  test.each(['ext::sh -c touch% /tmp/sprung', '--upload-pack=touch /tmp/sprung', 'ssh://host/x'])(
    'the remote %j is never used',
    async (url) => {
      const answer = await scanIn(checkout(head), { include: [head], exclude: [base] }, { url });
      expect(answer.gaps.join('\n')).toMatch(/could not be fetched/);
    },
  );
});

test('in a full clone a new branch leaves out the default branch without any fetch', async () => {
  const commits = { include: [head], exclude: [], excludeBranch: 'main' };
  const answer = await scan({ kind: 'range', directory: origin.path, commits });
  expect(answer.scanned.commits).toBe(3);
});

test('a full clone fetches nothing', async () => {
  const asked = server.requests.length;
  const range = { include: [head], exclude: [base] };
  const source = {
    kind: 'range',
    directory: origin.path,
    commits: range,
    remote: overHttp(),
  } as const;
  const answer = await scan(source);
  expect(answer.scanned.commits).toBe(3);
  expect(server.requests.length).toBe(asked);
});

test('no scratch directory stays behind', () => {
  const ours = (name: string) => name.startsWith(`aws-preflight-${process.pid}-`);
  expect(readdirSync(tmpdir()).filter(ours)).toEqual([]);
});

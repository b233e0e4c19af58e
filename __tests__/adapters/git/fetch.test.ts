import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGit } from '../../../src/adapters/git/index.js';
import { seal } from '../../../src/report/sealed.js';
import type { CommitRange, ScanAnswer, ScanOptions } from '../../../src/world/git.js';
import { type GitServer, startGitServer } from '../../support/github/git-server.js';
import { fakeKeyId, type MadeRepository, makeRepository, places } from './made-repository.js';

const TOKEN = `ghs_${'x'.repeat(36)}`;

let folder: string;
let author: MadeRepository;
let server: GitServer;
let scratch: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-test-'));
  scratch = join(folder, 'tmp');
  mkdirSync(scratch);
  author = makeRepository();
  author.git('init', '-q', '--bare', join(folder, 'acme', 'shop'));
  // As GitHub has it: any commit may be asked for, and filters are known.
  for (const setting of ['allowAnySHA1InWant', 'allowFilter']) {
    author.git('--git-dir', origin(), 'config', `uploadpack.${setting}`, 'true');
  }
  server = await startGitServer(folder, TOKEN);
});
afterEach(async () => {
  await server.close();
  author.remove();
  rmSync(folder, { recursive: true, force: true });
});

const origin = () => join(folder, 'acme', 'shop');

function commit(files: Readonly<Record<string, string>>, message = 'change'): string {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(author.path, path), text);
  author.git('add', '-A');
  author.git('commit', '-q', '--allow-empty', '-m', message);
  return author.git('rev-parse', 'HEAD').trim();
}

function push(...refspecs: string[]): void {
  author.git('push', '-q', '--force', origin(), ...refspecs);
}

/** A checkout as actions/checkout makes it by default: one commit. */
function checkout(id: string): string {
  const path = join(folder, 'checkout');
  mkdirSync(path);
  const git = (...line: string[]) => author.git('-C', path, ...line);
  git('init', '-q');
  git('fetch', '-q', '--depth=1', '--no-tags', origin(), `+${id}:refs/remotes/origin/checked-out`);
  git('checkout', '-q', '--detach', id);
  return path;
}

/** A git in front of the real one that notes what it is started with. */
function recordingGit(): { readonly path: string; commandLines(): string[] } {
  const path = join(folder, 'bin');
  const log = join(folder, 'argv.log');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  mkdirSync(path);
  writeFileSync(
    join(path, 'git'),
    `#!/bin/sh\n{ printf '%s ' "$@"; echo; } >> '${log}'\nexec '${real}' "$@"\n`,
    { mode: 0o755 },
  );
  return {
    path: `${path}:${process.env['PATH'] ?? ''}`,
    commandLines: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
  };
}

function variables(path = process.env['PATH'] ?? ''): Record<string, string> {
  return { PATH: path, TMPDIR: scratch };
}

interface Options extends ScanOptions {
  readonly path?: string;
  readonly token?: string | null;
  readonly url?: string;
  readonly commits?: number;
}

function scanRange(
  directory: string,
  commits: CommitRange,
  options: Options = {},
): Promise<ScanAnswer> {
  const { path, token = TOKEN, url = server.url, commits: count, ...rest } = options;
  const git = createGit({ variables: variables(path), platform: process.platform });
  const remote = {
    url: `${url}/acme/shop`,
    ...(token === null ? {} : { token: seal(token) }),
    ...(count === undefined ? {} : { commits: count }),
  };
  return git.scan({ kind: 'range', directory, commits, remote }, rest);
}

async function scanned(...args: Parameters<typeof scanRange>) {
  const answer = await scanRange(...args);
  if (answer.kind !== 'scanned') throw new Error(answer.reason);
  return answer;
}

/** Every file below a folder with its bytes, so that any change shows. */
function stock(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
}

describe('a checkout of one commit', () => {
  test('of a pull request whose base has moved on: exactly its commits, with what they removed', async () => {
    commit({ 'a.txt': 'a\n', 'old.txt': fakeKeyId(9) });
    author.git('checkout', '-q', '-b', 'fix');
    const guilty = commit({ 'b.txt': `x\n${fakeKeyId(1)}\n` });
    const head = commit({ 'b.txt': 'x\n' });
    author.git('checkout', '-q', 'main');
    for (let at = 0; at < 5; at += 1)
      commit({ 'a.txt': `${at}\n`, [`m${at}.txt`]: fakeKeyId(20 + at) });
    const base = author.git('rev-parse', 'HEAD').trim();
    author.git('checkout', '-q', '--detach');
    author.git('merge', '-q', '--no-ff', '-m', 'Merge', 'fix');
    const merge = author.git('rev-parse', 'HEAD').trim();
    push('main', 'fix', `${merge}:refs/pull/1/merge`, 'fix:refs/pull/1/head');
    const directory = checkout(merge);
    const before = stock(directory);
    const recorder = recordingGit();
    const answer = await scanned(
      directory,
      { include: [head], exclude: [base], excludeBranch: 'main' },
      { path: recorder.path, commits: 2 },
    );
    expect(places(answer.hits)).toEqual([`b.txt:2:1 ${fakeKeyId(1)}`]);
    expect(answer.hits[0]).toMatchObject({ commit: guilty, inHead: false });
    expect(answer.scanned.commits).toBe(2);
    expect(answer.gaps).toEqual([]);

    expect(stock(directory)).toEqual(before);
    const lines = recorder.commandLines();
    expect(lines.some((line) => line.includes(' fetch '))).toBe(true);
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    expect(lines.join('\n')).not.toMatch(new RegExp(`${TOKEN}|${basic}|xtraheader`));
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('of a push of several commits', async () => {
    const before = commit({ 'a.txt': `${fakeKeyId(9)}\n` });
    commit({ 'b.txt': `${fakeKeyId(1)}\n` });
    commit({ 'a.txt': `${fakeKeyId(9)}\nmore\n` });
    const after = commit({ 'b.txt': 'gone\n' }, `and ${fakeKeyId(2)}`);
    push('main');
    const answer = await scanned(checkout(after), { include: [after], exclude: [before] });
    expect(places(answer.hits)).toEqual([
      `(commit message):1:5 ${fakeKeyId(2)}`,
      `b.txt:1:1 ${fakeKeyId(1)}`,
    ]);
    expect(answer.scanned.commits).toBe(3);
  });

  test('of a new branch: what the default branch does not hold', async () => {
    commit({ 'a.txt': fakeKeyId(9) });
    commit({ 'a.txt': 'a\n' });
    author.git('checkout', '-q', '-b', 'fresh');
    commit({ 'b.txt': fakeKeyId(1) });
    const after = commit({ 'b.txt': 'b\n' });
    push('main', 'fresh');
    const range = { include: [after], exclude: [], excludeBranch: 'main' };
    const answer = await scanned(checkout(after), range);
    expect(places(answer.hits)).toEqual([`b.txt:1:1 ${fakeKeyId(1)}`]);
    expect(answer.scanned.commits).toBe(2);
  });

  test('of a new branch that adds nothing to the default branch', async () => {
    const after = commit({ 'a.txt': fakeKeyId(9) });
    push('main', 'main:refs/heads/fresh');
    const range = { include: [after], exclude: [], excludeBranch: 'main' };
    expect((await scanned(checkout(after), range)).scanned.commits).toBe(0);
  });

  test('of a force push whose old tip the server still has', async () => {
    commit({ 'a.txt': 'a\n' });
    author.git('checkout', '-q', '-b', 'fix');
    const before = commit({ 'b.txt': fakeKeyId(8) });
    author.git('reset', '-q', '--hard', 'main');
    const after = commit({ 'b.txt': `new\n${fakeKeyId(8)}` });
    push('main', `${before}:refs/keep/it`, 'fix');
    const range = { include: [after], exclude: [before], excludeBranch: 'main' };
    const answer = await scanned(checkout(after), range);
    expect(places(answer.hits)).toEqual([`b.txt:2:1 ${fakeKeyId(8)}`]);
    expect(answer.gaps).toEqual([]);
  });

  test('of a force push whose old tip is gone: what the default branch does not hold, and it is told', async () => {
    commit({ 'a.txt': fakeKeyId(9) });
    commit({ 'a.txt': 'a\n' });
    author.git('checkout', '-q', '-b', 'fix');
    const after = commit({ 'b.txt': fakeKeyId(1) });
    push('main', 'fix');
    const gone = 'd'.repeat(40);
    const range = { include: [after], exclude: [gone], excludeBranch: 'main' };
    const answer = await scanned(checkout(after), range);
    expect(places(answer.hits)).toEqual([`b.txt:1:1 ${fakeKeyId(1)}`]);
    expect(answer.gaps.join()).toMatch(/commit before \(d{12}\) is nowhere to be had.*branch main/);
  });

  test('of a force push to the default branch whose old tip is gone: nothing can be told', async () => {
    const after = commit({ 'a.txt': fakeKeyId(1) });
    push('main');
    const answer = await scanned(checkout(after), {
      include: [after],
      exclude: ['d'.repeat(40)],
    });
    // What is here is scanned all the same, but never called all there was.
    expect(answer.hits).toHaveLength(1);
    expect(answer.missed?.join('\n')).toMatch(
      /could not be fetched: the server no longer has them/,
    );
  });

  test('behind merges of the base: what was merged is not blamed, what lies behind it is not lost', async () => {
    commit({ 'a.txt': 'a\n' });
    author.git('checkout', '-q', '-b', 'fix');
    commit({ 'one.txt': fakeKeyId(1) });
    author.git('checkout', '-q', 'main');
    commit({ 'main.txt': fakeKeyId(9) });
    author.git('checkout', '-q', 'fix');
    author.git('merge', '-q', '--no-ff', '-m', 'Merge main', 'main');
    author.git('rm', '-q', 'one.txt');
    commit({});
    author.git('checkout', '-q', '-b', 'side', 'HEAD~1');
    commit({ 'side.txt': fakeKeyId(2) });
    author.git('checkout', '-q', 'fix');
    author.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    const head = commit({ 'evil.txt': fakeKeyId(3) }, 'Merge side');
    author.git('checkout', '-q', 'main');
    const base = commit({ 'later.txt': fakeKeyId(8) });
    push('main', 'fix');
    const answer = await scanned(checkout(base), { include: [head], exclude: [base] });
    expect(answer.gaps).toEqual([]);
    expect(answer.hits.map(({ path }) => path)).toEqual(['evil.txt', 'one.txt', 'side.txt']);
    expect(answer.scanned.commits).toBe(5);
  });

  test('of a base that is far away: the commits between are not taken for new', async () => {
    commit({ 'a.txt': 'a\n' });
    author.git('checkout', '-q', '-b', 'fix');
    const head = commit({ 'b.txt': fakeKeyId(1) });
    author.git('checkout', '-q', 'main');
    const tree = author.git('rev-parse', 'main^{tree}').trim();
    const lines = Array.from({ length: 300 }, (_, at) =>
      [
        'commit refs/heads/main',
        `committer Ada <a@example.com> ${at + 1_800_000_000} +0000`,
        'data 1',
        'm',
        ...(at === 0 ? ['from refs/heads/main^0'] : []),
        `M 040000 ${tree} `,
        '',
      ].join('\n'),
    );
    author.gitWith(lines.join(''), 'fast-import', '--quiet', '--force');
    const base = author.git('rev-parse', 'main').trim();
    push('main', 'fix');
    const answer = await scanned(checkout(base), { include: [head], exclude: [base] });
    expect(places(answer.hits)).toEqual([`b.txt:1:1 ${fakeKeyId(1)}`]);
    expect(answer.scanned.commits).toBe(1);
    // 64 commits were too few to see where they meet, so it was asked for more.
    const asked = server.requests.filter((line) => line.startsWith('POST')).length;
    expect(asked).toBeGreaterThan(4);
  });

  test('of a tag whose message holds a key', async () => {
    commit({ 'a.txt': 'a\n' });
    author.git('tag', '-a', '-m', `see ${fakeKeyId(4)}`, 'v1');
    const tag = author.git('rev-parse', 'v1').trim();
    push('main', 'v1');
    const range = { include: [tag], exclude: [], excludeBranch: 'main' };
    const directory = checkout(author.git('rev-parse', 'main').trim());
    author.git('-C', directory, 'fetch', '-q', '--depth=1', origin(), '+refs/tags/v1:refs/tags/v1');
    expect((await scanned(directory, range)).hits.map(({ path }) => path)).toEqual([
      '(tag message)',
    ]);
  });
});

test('a clone that has everything asks nobody', async () => {
  const before = commit({ 'a.txt': 'a\n' });
  const after = commit({ 'b.txt': fakeKeyId(1) });
  const answer = await scanned(author.path, { include: [after], exclude: [before] });
  expect(answer.hits).toHaveLength(1);
  expect(server.requests).toEqual([]);
});

test('a clone that has everything but the old tip of a force push falls back to its own branch', async () => {
  commit({ 'a.txt': fakeKeyId(9) });
  author.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const after = commit({ 'b.txt': fakeKeyId(1) });
  push('main');
  const range = { include: [after], exclude: ['d'.repeat(40)], excludeBranch: 'main' };
  // The server's main holds the commit already: only the clone's own still tells.
  const git = createGit({ variables: variables(), platform: process.platform });
  const answer = await git.scan({ kind: 'range', directory: author.path, commits: range });
  expect(answer).toMatchObject({ kind: 'scanned', scanned: { commits: 1 } });
});

describe('when the server does not give what is missing', () => {
  async function refusal(options: Options): Promise<string> {
    const before = commit({ 'a.txt': 'a\n' });
    const after = commit({ 'b.txt': fakeKeyId(1) });
    push('main');
    const range = { include: [after], exclude: [before] };
    const answer = await scanned(checkout(after), range, options);
    expect(readdirSync(scratch)).toEqual([]);
    expect(answer.scanned.commits).toBe(1);
    return answer.missed?.[0] ?? '';
  }

  test('a pull request, of which nothing is here, is unreadable', async () => {
    const base = commit({ 'a.txt': 'a\n' });
    const head = commit({ 'b.txt': 'b\n' });
    push('main');
    const range = { include: [head], exclude: [base] };
    expect(await scanRange(checkout(base), range, { token: null })).toEqual({
      kind: 'unreadable',
      reason: 'this clone lacks them, and the server asks for a token and none was given',
      missing: [head, base],
    });
  });

  test('no token was given', async () => {
    expect(await refusal({ token: null })).toMatch(
      /the server asks for a token and none was given/,
    );
  });

  test('the token has no rights, and is not repeated', async () => {
    const reason = await refusal({ token: 'ghs_wrong' });
    expect(reason).toMatch(/does not let this token read/);
    expect(reason).not.toContain('ghs_wrong');
  });

  test('nobody is there', async () => {
    const { url } = server;
    await server.close();
    expect(await refusal({ url })).toMatch(/could not be fetched: .*[Cc]onnect/);
  });

  test('it sends one elsewhere: the token does not go along', async () => {
    const seen: string[] = [];
    const thief = await startGitServer('', undefined, (request, response) => {
      seen.push(String(request.headers.authorization));
      response.end();
    });
    const redirecting = await startGitServer('', undefined, (request, response) => {
      response.writeHead(302, { location: thief.url + (request.url ?? '') }).end();
    });
    expect(await refusal({ url: redirecting.url })).toMatch(/could not be fetched/);
    expect(seen).toEqual([]);
    await Promise.all([thief.close(), redirecting.close()]);
  });

  test('the scan is interrupted: the scratch directory is gone, and nothing is called scanned', async () => {
    const controller = new AbortController();
    const silent = await startGitServer('', undefined, () => controller.abort());
    const before = commit({ 'a.txt': 'a\n' });
    const after = commit({ 'b.txt': 'b\n' });
    push('main');
    const range = { include: [after], exclude: [before] };
    const options = { url: silent.url, signal: controller.signal };
    const answer = await scanRange(checkout(after), range, options);
    expect(answer).toEqual({ kind: 'unreadable', reason: 'the scan was interrupted' });
    expect(readdirSync(scratch)).toEqual([]);
    await silent.close();
  });
});

test('what the checkout configures is not obeyed, nor are its hooks', async () => {
  const before = commit({ 'a.txt': 'a\n' });
  const after = commit({ 'b.txt': fakeKeyId(1) });
  push('main');
  const directory = checkout(after);
  const trap = join(folder, 'trap');
  const spring = `touch '${trap}'`;
  for (const [name, value] of [
    ['core.fsmonitor', spring],
    ['core.sshCommand', spring],
    ['core.alternateRefsCommand', spring],
    ['core.gitProxy', spring],
    ['credential.helper', `!${spring}`],
    ['uploadpack.packObjectsHook', spring],
    ['url.file:///nowhere.insteadOf', server.url],
  ] as const) {
    author.git('-C', directory, 'config', name, value);
  }
  mkdirSync(join(directory, '.git', 'hooks'), { recursive: true });
  for (const hook of ['reference-transaction', 'post-checkout', 'pre-auto-gc']) {
    writeFileSync(join(directory, '.git', 'hooks', hook), `#!/bin/sh\n${spring}\n`, {
      mode: 0o755,
    });
  }
  const answer = await scanned(directory, { include: [after], exclude: [before] });
  expect(answer.hits).toHaveLength(1);
  expect(readdirSync(folder)).not.toContain('trap');
});

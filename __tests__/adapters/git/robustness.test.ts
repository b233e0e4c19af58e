import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGit } from '../../../src/adapters/git/index.js';
import { createInflater, inflatingOnce } from '../../../src/adapters/git/objects/inflate.js';
import { asRoot, onPosix } from '../../support/platform.js';
import {
  fakeKeyId,
  fakeSecret,
  type MadeRepository,
  makeRepository,
  places,
  scan,
} from './made-repository.js';

let repository: MadeRepository;
let directory: string;
beforeEach(() => {
  repository = makeRepository();
  directory = repository.path;
});
afterEach(() => repository.remove());

function commit(path: string, text: string | Uint8Array): void {
  writeFileSync(join(directory, path), text);
  repository.git('add', '-A');
  repository.git('commit', '-q', '-m', 'm');
}

/** The repository's only pack. */
function pack(): string {
  const folder = join(directory, '.git/objects/pack');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
}

const history = () => scan({ kind: 'history', directory });

describe('a damaged repository', () => {
  test('whatever byte of a pack is wrong, the scan ends, and tells what it could not read', async () => {
    const filler = Array.from({ length: 300 }, (_, line) => `line ${line}\n`).join('');
    for (let version = 0; version < 6; version += 1) commit('a.txt', `${filler}${version}\n`);
    commit('k.txt', fakeKeyId(1));
    repository.git('gc', '-q');
    const path = pack();
    const sound = readFileSync(path);
    chmodSync(path, 0o644);
    let told = 0;
    for (let at = 12; at < sound.length - 20; at += 149) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      writeFileSync(path, damaged);
      const answer = await createGit({ variables: process.env, platform: process.platform }).scan({
        kind: 'history',
        directory,
      });
      // Never "clean" without a word: the key is told, or else that something is amiss.
      const silent =
        answer.kind === 'scanned' && answer.hits.length === 0 && answer.gaps.length === 0;
      expect(silent).toBe(false);
      if (answer.kind === 'scanned' && answer.gaps.length > 0) told += 1;
    }
    expect(told).toBeGreaterThan(1);
  });

  test('a pack that is cut short is told', async () => {
    for (let version = 0; version < 6; version += 1)
      commit(`f${version}.txt`, `${version}\n`.repeat(99));
    repository.git('gc', '-q');
    const path = pack();
    chmodSync(path, 0o644);
    writeFileSync(path, readFileSync(path).subarray(0, 400));
    expect((await history()).gaps.join()).toMatch(/Damaged or missing/);
  });

  test('an index of a kind we do not know is left to git', async () => {
    commit('a.txt', fakeKeyId(1));
    repository.git('repack', '-adq');
    const path = pack();
    rmSync(path.replace(/pack$/, 'idx'), { force: true });
    repository.git('index-pack', '--index-version=1', path);
    expect(places((await history()).hits)).toEqual([`a.txt:1:1 ${fakeKeyId(1)}`]);
  });

  test('a loose object that is none is told', async () => {
    commit('a.txt', 'clean');
    const id = repository.git('rev-parse', 'HEAD:a.txt').trim();
    const path = join(directory, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(path, 0o644);
    writeFileSync(path, 'nonsense');
    const { gaps, cloneLacks } = await history();
    expect(gaps).toEqual([`Damaged or missing in this repository: object ${id}`]);
    expect(cloneLacks).toBeUndefined();
  });
});

describe('large contents', () => {
  test('a zip bomb costs neither memory nor silence', async () => {
    const size = 300 << 20;
    const content = Buffer.alloc(size + 40);
    const header = Buffer.from(`blob ${size}\0`);
    header.copy(content);
    const whole = content.subarray(0, header.length + size);
    const id = createHash('sha1').update(whole).digest('hex');
    const folder = join(directory, '.git/objects', id.slice(0, 2));
    repository.git('hash-object', '-w', '--stdin');
    rmSync(folder, { recursive: true, force: true });
    const { mkdirSync } = await import('node:fs');
    mkdirSync(folder);
    writeFileSync(join(folder, id.slice(2)), deflateSync(whole));
    repository.git('update-index', '--add', '--cacheinfo', `100644,${id},bomb.bin`);
    repository.git('commit', '-q', '-m', 'm');
    const { gaps } = await history();
    expect(gaps).toEqual([`Too large to be scanned: object ${id} (314.6 MB)`]);
    const staged = await scan({
      kind: 'range',
      directory,
      commits: { include: ['HEAD'], exclude: [] },
    });
    expect(staged.gaps).toEqual(['Too large to be scanned: bomb.bin (314.6 MB)']);
  });

  test('a stream that holds more than it promises is not believed', () => {
    const output = new Uint8Array(64);
    const input = deflateSync(Buffer.alloc(1 << 20));
    for (const inflater of [createInflater(), inflatingOnce]) {
      expect(inflater.whole(input, 0, input.length, output, 0, 20)).toBe(false);
      expect(output[21]).toBe(0);
    }
  });

  test('a blob too large for the walk is scanned through git, with its deltas', async () => {
    const filler = Buffer.alloc(17 << 20, 'all work and no play makes a dull file\n');
    commit('a.txt', Buffer.concat([filler, Buffer.from(`\n${fakeKeyId(1)}`)]));
    commit('a.txt', Buffer.concat([filler, Buffer.from('clean')]));
    repository.git('repack', '-adfq');
    const { hits, gaps } = await history();
    expect(places(hits)).toEqual([`a.txt:457073:1 ${fakeKeyId(1)}`]);
    expect(gaps).toEqual([]);
  });
});

test('a key at the very beginning of a file that is told as a change of another is found', async () => {
  const rest = Array.from({ length: 20_000 }, (_, line) => `line ${line} of a long file\n`).join(
    '',
  );
  // The secret is one only because of the id before it.
  const pair = (number: number) => `${fakeKeyId(number)},${fakeSecret(number)}`;
  commit('a.txt', `${pair(1)}\n${rest}`);
  commit('a.txt', `${pair(2)}\n${rest}more\n`);
  commit('a.txt', `none\n${rest}more and more\n`);
  repository.git('repack', '-adfq');
  expect(places((await history()).hits).toSorted()).toEqual(
    [1, 2]
      .flatMap((number) => [`a.txt:1:1 ${fakeKeyId(number)}`, `a.txt:1:22 ${fakeSecret(number)}`])
      .toSorted(),
  );
});

describe('the two ways to inflate', () => {
  test('the reused handle works here, and agrees with the public way', () => {
    expect(createInflater()).not.toBe(inflatingOnce);
    const inputs = [0, 1, 300, 70_000].map((size) => Buffer.alloc(size, 'some text '));
    for (const content of inputs) {
      const stream = deflateSync(content);
      for (const input of [stream, stream.subarray(0, -3), Buffer.from('none')]) {
        const answers = [createInflater(), inflatingOnce].map((inflater) => {
          const output = Buffer.alloc(content.length + 1);
          const sound = inflater.whole(input, 0, input.length, output, 0, content.length);
          return { sound, output: sound ? output.toString() : '' };
        });
        expect(answers[0]).toEqual(answers[1]);
      }
    }
  });
});

describe('a hostile repository', () => {
  onPosix('nothing that its configuration names is ever run', async () => {
    commit('a.txt', 'clean\n');
    commit('a.txt', `${fakeKeyId(1)}\n`);
    const trap = join(directory, 'trap.sh');
    const sprung = join(directory, '.git', 'sprung');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${sprung}'\ncat\n`);
    chmodSync(trap, 0o755);
    const settings = {
      'core.fsmonitor': trap,
      'core.pager': trap,
      'core.sshCommand': trap,
      'core.askPass': trap,
      'core.editor': trap,
      'core.alternateRefsCommand': trap,
      'core.hooksPath': directory,
      'diff.external': trap,
      'diff.evil.textconv': trap,
      'diff.evil.command': trap,
      'filter.evil.clean': trap,
      'filter.evil.smudge': trap,
      'filter.evil.process': trap,
      'filter.evil.required': 'true',
      'gpg.program': trap,
      'log.showSignature': 'true',
      'credential.helper': trap,
      'alias.log': `!${trap}`,
      'alias.cat-file': `!${trap}`,
      'alias.ls-files': `!${trap}`,
      'pager.log': trap,
      'uploadpack.packObjectsHook': trap,
      'interactive.diffFilter': trap,
      'extensions.partialClone': 'origin',
      'remote.origin.url': `ext::${trap}`,
      'remote.origin.promisor': 'true',
      'protocol.ext.allow': 'always',
    };
    writeFileSync(join(directory, '.gitattributes'), '* diff=evil filter=evil\n');
    for (const hook of ['post-index-change', 'pre-auto-gc', 'fsmonitor-watchman']) {
      writeFileSync(join(directory, hook), readFileSync(trap));
      chmodSync(join(directory, hook), 0o755);
    }
    for (const [name, value] of Object.entries(settings)) {
      repository.git('config', '--file', '.git/config', name, value);
    }
    const variables = {
      ...process.env,
      GIT_EXTERNAL_DIFF: trap,
      GIT_PAGER: trap,
      GIT_SSH_COMMAND: trap,
      GIT_ASKPASS: trap,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: trap,
    };
    const commits = { include: ['HEAD'], exclude: ['HEAD~1'] };
    for (const source of [
      { kind: 'work-tree', directory, untracked: true },
      { kind: 'staged', directory },
      { kind: 'range', directory, commits },
      { kind: 'history', directory },
      // An object that is not here would be fetched by the configured remote.
      { kind: 'range', directory, commits: { include: ['f'.repeat(40)], exclude: [] } },
    ] as const) {
      const git = createGit({ variables, platform: process.platform });
      const answer = await git.scan(source);
      if (source.kind === 'history') expect(answer).toMatchObject({ hits: [{ path: 'a.txt' }] });
      expect([source.kind, existsSync(sprung)]).toEqual([source.kind, false]);
    }
    // The trap does spring when git is run as users run it.
    expect(() => repository.git('diff', 'HEAD~1')).toThrow(/trap/);
    expect(existsSync(sprung)).toBe(true);
  });

  onPosix(
    'a split index that names a file monitor, which git must read in place, does not start it',
    async () => {
      const sprung = join(directory, '.git', 'sprung');
      const monitor = join(directory, 'monitor.sh');
      // Answers as git wants it: the token of version 2, and that nothing has changed.
      writeFileSync(monitor, `#!/bin/sh\ntouch '${sprung}'\nprintf 'token\\0'\n`);
      chmodSync(monitor, 0o755);
      commit('a.txt', fakeKeyId(1));
      repository.git('config', 'core.fsmonitor', monitor);
      repository.git('update-index', '--split-index', '--fsmonitor');
      const started = () => {
        const is = existsSync(sprung);
        rmSync(sprung, { force: true });
        return is;
      };
      started();
      repository.git('ls-files', '--stage');
      expect(started()).toBe(true);

      for (const source of [
        { kind: 'work-tree', directory, untracked: true },
        { kind: 'staged', directory },
      ] as const) {
        expect((await scan(source)).gaps).toEqual([]);
        expect([source.kind, started()]).toEqual([source.kind, false]);
      }
    },
  );

  test('replaced objects do not hide the real ones', async () => {
    commit('a.txt', fakeKeyId(1));
    const guilty = repository.git('rev-parse', 'HEAD:a.txt').trim();
    const innocent = repository.gitWith('clean', 'hash-object', '-w', '--stdin').trim();
    repository.git('replace', guilty, innocent);
    repository.git('gc', '-q');
    expect((await history()).hits.map(({ path }) => path)).toContain('a.txt');
    const commits = { include: ['HEAD'], exclude: [] };
    expect((await scan({ kind: 'range', directory, commits })).hits).toHaveLength(1);
  });

  onPosix(
    'a `git` in the current directory or in a relative entry of PATH is not run',
    async () => {
      commit('a.txt', fakeKeyId(1));
      const sprung = join(directory, 'sprung');
      writeFileSync(join(directory, 'git'), `#!/bin/sh\ntouch '${sprung}'\n`);
      chmodSync(join(directory, 'git'), 0o755);
      const variables = { ...process.env, PATH: `:.:${process.env['PATH'] ?? ''}` };
      const source = { kind: 'history', directory } as const;
      expect((await scan(source, {}, variables)).hits).toHaveLength(1);
      expect(existsSync(sprung)).toBe(false);
      const alone = await scan(source, {}, { PATH: '.:' });
      expect(alone.gaps.join()).toMatch(/git is not installed/);
      expect(existsSync(sprung)).toBe(false);
    },
  );
});

describe('a repository of somebody else', () => {
  asRoot('is scanned although git calls its ownership dubious', async () => {
    commit('a.txt', fakeKeyId(1));
    const { execFileSync } = await import('node:child_process');
    execFileSync('chown', ['-R', '12345:12345', directory]);
    expect(() => repository.git('log')).toThrow(/dubious/);
    expect((await history()).hits).toHaveLength(1);
    expect((await scan({ kind: 'work-tree', directory, untracked: true })).hits).toHaveLength(1);
    expect((await scan({ kind: 'staged', directory })).hits).toHaveLength(0);
  });
});

describe('an interrupted scan', () => {
  test('ends, says so, and leaves nothing behind', async () => {
    commit('a.txt', fakeKeyId(1));
    const stop = new AbortController();
    stop.abort();
    for (const kind of ['work-tree', 'staged', 'history'] as const) {
      await expect(scan({ kind, directory }, { signal: stop.signal })).rejects.toThrow(
        'interrupted',
      );
    }
    const late = new AbortController();
    const source = { kind: 'history', directory } as const;
    const running = createGit({ variables: process.env, platform: process.platform }).scan(source, {
      signal: late.signal,
    });
    late.abort();
    expect(await running).toMatchObject({ kind: 'unreadable', reason: 'the scan was interrupted' });
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createGit } from '../../../src/adapters/git/index.js';
import type { ScanOptions, ScanSource } from '../../../src/world/git.js';
import { type MadeRepository, makeRepository } from './made-repository.js';

let repository: MadeRepository;
beforeAll(() => {
  repository = makeRepository();
  writeFileSync(join(repository.path, 'a.txt'), 'clean\n');
  repository.git('add', '-A');
  repository.git('commit', '-q', '-m', 'm');
});
afterAll(() => repository.remove());

/** A signal that throws at the given look at it: it stands for a mistake anywhere in a scan. */
function throwingAt(look: number, thrown: unknown): Pick<ScanOptions, 'signal'> {
  let looks = 0;
  const signal = {
    get aborted() {
      looks += 1;
      if (looks === look) throw thrown;
      return false;
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return { signal: signal as unknown as AbortSignal };
}

async function scanned(kind: 'work-tree' | 'history' | 'range', options: ScanOptions) {
  const directory = repository.path;
  const source: ScanSource =
    kind === 'range'
      ? { kind, directory, commits: { include: ['HEAD'], exclude: [] } }
      : { kind, directory };
  return createGit({ variables: process.env, platform: process.platform }).scan(source, options);
}

const KINDS = ['work-tree', 'history', 'range'] as const;

describe('in a scan', () => {
  test.each(KINDS)(
    'of the %s, a mistake of ours is no answer: it goes on as it is',
    async (kind) => {
      for (const look of [1, 2]) {
        const mistake = new TypeError('x is not a function');
        await expect(scanned(kind, throwingAt(look, mistake))).rejects.toBe(mistake);
      }
    },
  );

  test.each(KINDS)("of the %s, a failure of the system's is an answer", async (kind) => {
    const failure = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    expect(await scanned(kind, throwingAt(2, failure))).toEqual({
      kind: 'unreadable',
      reason: 'EIO: i/o error, read',
    });
  });

  test('what is known to happen is an answer, with what it lacks', async () => {
    const git = createGit({ variables: { PATH: '' }, platform: process.platform });
    expect(await git.scan({ kind: 'staged', directory: repository.path })).toEqual({
      kind: 'unreadable',
      reason: expect.stringMatching(/git is not installed/),
    });
    expect(await git.scan({ kind: 'history', directory: '/' })).toEqual({
      kind: 'unreadable',
      reason: 'this is not a git repository',
      noRepository: true,
    });
  });
});

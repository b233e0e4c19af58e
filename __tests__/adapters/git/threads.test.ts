import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createGit } from '../../../src/adapters/git/index.js';
import { fakeKeyId, type MadeRepository, makeRepository, places } from './made-repository.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
let built: string;
let repository: MadeRepository;

beforeAll(() => {
  // A thread runs JavaScript, so the sources are compiled as for a release.
  built = mkdtempSync(join(tmpdir(), 'built-'));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', ROOT, '--outDir', join(built, 'lib')]);
  symlinkSync(join(ROOT, 'node_modules'), join(built, 'node_modules'));
  execFileSync('sh', ['-c', `echo '{"type":"module"}' > '${built}/package.json'`]);
  repository = makeRepository();
  const commits = Array.from({ length: 120 }, (_, index) => {
    const text = `${`line of file ${index % 9}\n`.repeat(2000)}${index % 10 === 0 ? fakeKeyId(index) : ''}\n`;
    return [
      'commit refs/heads/main',
      `committer Ada <a@example.com> ${1_700_000_000 + index} +0000`,
      'data 2',
      'm',
      `M 100644 inline f${index % 9}.txt`,
      `data ${text.length}`,
      text,
    ].join('\n');
  });
  repository.gitWith(`${commits.join('\n')}\n`, 'fast-import', '--quiet');
  repository.git('repack', '-adfq');
}, 60_000);
afterAll(() => {
  repository.remove();
  rmSync(built, { recursive: true, force: true });
});

async function scanWith(workers: number) {
  const scanWorker = pathToFileURL(join(built, 'lib/scan-worker.js'));
  const git = createGit({ variables: process.env, platform: process.platform, scanWorker });
  const source = { kind: 'history', directory: repository.path } as const;
  const answer = await git.scan(source, { workers });
  if (answer.kind !== 'scanned') throw new Error(answer.reason);
  return answer;
}

describe('worker threads', () => {
  test('find together what one thread finds', async () => {
    const alone = await scanWith(1);
    expect(alone.hits.length).toBeGreaterThan(5);
    for (const workers of [2, 5]) {
      const together = await scanWith(workers);
      expect(places(together.hits)).toEqual(places(alone.hits));
      expect(together.scanned).toEqual(alone.scanned);
      expect(together.gaps).toEqual([]);
    }
  });

  test('a worker that cannot be started ends the scan with a reason, not with "clean"', async () => {
    const scanWorker = pathToFileURL(join(built, 'lib/no-such-file.js'));
    const git = createGit({ variables: process.env, platform: process.platform, scanWorker });
    const source = { kind: 'history', directory: repository.path } as const;
    const answer = await git.scan(source, { workers: 2 });
    expect(answer.kind).toBe('unreadable');
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCrew } from '../../../src/adapters/git/engine/threads.js';
import { createGit } from '../../../src/adapters/git/index.js';
import type { UserRule } from '../../../src/report/user-rule.js';
import { fakeKeyId, type MadeRepository, makeRepository, places } from './made-repository.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
let built: string;
let repository: MadeRepository;

beforeAll(() => {
  // A thread runs JavaScript, so the sources are compiled as for a release.
  built = mkdtempSync(join(tmpdir(), 'built-'));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', ROOT, '--outDir', join(built, 'lib')]);
  symlinkSync(join(ROOT, 'node_modules'), join(built, 'node_modules'), 'junction');
  writeFileSync(join(built, 'package.json'), '{"type":"module"}');
  repository = makeRepository();
  const commits = Array.from({ length: 1000 }, (_, index) => {
    const text = `${`line of file ${index % 9}\n`.repeat(2000)}${index % 80 === 0 ? fakeKeyId(index) : ''}\n`;
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

async function scanWith(
  workers: number,
  script = 'lib/scan-worker.js',
  rules: readonly UserRule[] = [],
) {
  const scanWorker = pathToFileURL(join(built, script));
  const git = createGit({ variables: process.env, platform: process.platform, scanWorker });
  const source = { kind: 'history', directory: repository.path } as const;
  const answer = await git.scan(source, { workers, rules });
  if (answer.kind !== 'scanned') throw new Error(answer.reason);
  return answer;
}

describe('worker threads', () => {
  test('look for what a team describes itself as well', async () => {
    const rules = [{ kind: 'user/line', pattern: 'line of file [78]$', syntax: 'ere' }] as const;
    const [alone, together] = [
      await scanWith(1, undefined, rules),
      await scanWith(3, undefined, rules),
    ];
    expect(alone.hits.filter(({ kind }) => kind === 'user/line').length).toBeGreaterThan(1);
    expect(places(together.hits)).toEqual(places(alone.hits));
  });

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

  test('one that cannot be started takes nothing away: the calling thread does the work', async () => {
    const alone = await scanWith(1);
    const together = await scanWith(3, 'lib/no-such-file.js');
    expect(places(together.hits)).toEqual(places(alone.hits));
    expect(together.scanned).toEqual(alone.scanned);
  });

  test('one that dies with work in its hands leaves no answer', async () => {
    const numbers = (...values: number[]) => {
      const array = new Int32Array(new SharedArrayBuffer(4 * values.length));
      array.set(values);
      return array;
    };
    const crew = createCrew({
      variables: {},
      git: undefined,
      maxBytes: 1,
      budget: { bytes: 0 },
      workers: 2,
      scanWorker: pathToFileURL(join(built, 'lib/no-such-file.js')),
    });
    // Both units are taken, and not by the calling thread.
    const job = {
      packs: [],
      hashBytes: 20,
      units: numbers(0, 0, 1, 0, 1, 2),
      shared: numbers(2, 0),
      present: numbers(1),
    };
    await expect(crew.run(job, () => undefined)).rejects.toThrow(/./);
    await crew.dismiss();
  });
});

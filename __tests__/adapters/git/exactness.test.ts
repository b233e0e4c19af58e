import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { byEngine, byForce } from './by-force.js';
import { HISTORIES, importable } from './made-histories.js';
import { makeRepository } from './made-repository.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

describe('the pack reader finds what brute force over git cat-file finds', () => {
  test.each(HISTORIES.map((history) => [history.name, history] as const))(
    'in %s',
    async (_, history) => {
      const repository = makeRepository();
      try {
        repository.gitWith(importable(history, 2026), 'fast-import', '--quiet');
        if (history.repack.length > 0) repository.git('repack', '-adfq', ...history.repack);
        const expected = byForce(repository);
        expect(expected.length).toBeGreaterThan(50);
        expect(await byEngine(repository.path)).toEqual(expected);
      } finally {
        repository.remove();
      }
    },
    60_000,
  );

  test('in this repository, as it lies here and packed anew', async () => {
    // Without its history (a downloaded archive) there is only this commit to be looked at.
    const repository = makeRepository();
    try {
      if (existsSync(join(ROOT, '.git'))) {
        repository.git('fetch', '-q', `file://${ROOT}`, 'HEAD');
      } else {
        execFileSync('cp', ['-R', join(ROOT, 'src'), join(ROOT, '__tests__'), repository.path]);
        repository.git('add', '-A');
      }
      expect(await byEngine(repository.path)).toEqual(byForce(repository));
      repository.git('repack', '-adfq', '--depth=250');
      const expected = byForce(repository);
      expect(await byEngine(repository.path)).toEqual(expected);
      // The fakes of our own tests are put together when they run.
      expect(expected).toEqual([]);
    } finally {
      repository.remove();
    }
  }, 60_000);
});

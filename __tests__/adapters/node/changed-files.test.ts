import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changedFiles } from '../../../src/adapters/node/changed-files.js';
import { onPosix } from '../../support/platform.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, at?: number): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), 'x');
  if (at !== undefined) utimesSync(join(folder, path), at / 1000, at / 1000);
}

describe('files that changed since a moment', () => {
  test('are found at any depth, but for what git and npm keep', async () => {
    for (const path of ['a', 'b/c/d', '.git/config', 'node_modules/x/index.js', 'b/.env'])
      write(path);
    const { paths, more } = await changedFiles(folder, 0);
    expect(paths.toSorted()).toEqual(['a', 'b/.env', 'b/c/d']);
    expect(more).toBe(false);
  });

  test('are none where nothing was written since', async () => {
    write('a');
    expect(await changedFiles(folder, Date.now() + 60_000)).toEqual({ paths: [], more: false });
  });

  test('are found although their time says otherwise, as when an archive is unpacked', async () => {
    const before = Date.now() - 5;
    write('a', Date.UTC(2020, 0, 1));
    expect((await changedFiles(folder, before)).paths).toEqual(['a']);
  });

  onPosix('are followed through no link', async () => {
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync('/etc/hosts', join(folder, 'hosts'));
    expect((await changedFiles(folder, 0)).paths).toEqual([]);
  });

  test('are none in a folder that is not there', async () => {
    expect(await changedFiles(join(folder, 'none'), 0)).toEqual({ paths: [], more: false });
  });
});

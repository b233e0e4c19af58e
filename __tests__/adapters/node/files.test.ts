import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeFiles } from '../../../src/adapters/node/files.js';
import { onLinux, onPosix, whereModesBind } from '../../support/platform.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a file', () => {
  test('is read whole, byte by byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 256));
    expect(await nodeFiles.read(written('bytes', bytes), 1 << 20)).toEqual({
      kind: 'found',
      bytes,
    });
  });

  test('may be as long as the limit and no longer', async () => {
    const path = written('ten', '0123456789');
    expect(await nodeFiles.read(path, 10)).toMatchObject({ kind: 'found' });
    expect(await nodeFiles.read(path, 9)).toEqual({ kind: 'too-large', size: 10 });
  });

  test('may be empty', async () => {
    expect(await nodeFiles.read(written('empty', ''), 0)).toEqual({
      kind: 'found',
      bytes: Buffer.alloc(0),
    });
  });

  test('that is not there is absent, also below a file', async () => {
    expect(await nodeFiles.read(join(folder, 'nothing'), 10)).toEqual({ kind: 'absent' });
    expect(await nodeFiles.read(join(written('file', 'x'), 'below'), 10)).toEqual({
      kind: 'absent',
    });
    expect(await nodeFiles.read('', 10)).toEqual({ kind: 'absent' });
  });

  test('is no directory, and no name that the system refuses', async () => {
    expect(await nodeFiles.read(folder, 10)).toEqual({
      kind: 'unreadable',
      reason: 'it is a directory',
      isDirectory: true,
    });
    expect(await nodeFiles.read('a\0b', 10)).toMatchObject({ kind: 'unreadable' });
    expect(await nodeFiles.read(join(folder, 'x'.repeat(5000)), 10)).toMatchObject({
      kind: 'unreadable',
      reason: 'ENAMETOOLONG',
    });
  });

  onPosix('is no pipe: nobody waits for a writer', async () => {
    const path = join(folder, 'pipe');
    expect(spawnSync('sh', ['-c', 'mkfifo "$0"', path]).status).toBe(0);
    expect(await nodeFiles.read(path, 10)).toEqual({
      kind: 'unreadable',
      reason: 'it is not a regular file',
    });
  });

  onPosix('is no device without an end, and no circle of links', async () => {
    expect(await nodeFiles.read('/dev/zero', 10)).toMatchObject({ kind: 'unreadable' });
    const circle = join(folder, 'circle');
    symlinkSync(circle, circle);
    expect(await nodeFiles.read(circle, 10)).toEqual({ kind: 'unreadable', reason: 'ELOOP' });
  });

  onLinux('that says it has no size is read by count', async () => {
    expect(statSync('/proc/self/maps').size).toBe(0);
    expect(await nodeFiles.read('/proc/self/maps', 100)).toMatchObject({ kind: 'too-large' });
    expect(await nodeFiles.read('/proc/self/comm', 100)).toMatchObject({ kind: 'found' });
  });

  whereModesBind('that may not be read is unreadable, with the reason', async () => {
    const path = written('secret', 'x');
    chmodSync(path, 0);
    expect(await nodeFiles.read(path, 10)).toEqual({ kind: 'unreadable', reason: 'EACCES' });
  });
});

describe('a directory', () => {
  test('is listed in order, and is empty where there is none', async () => {
    const path = join(folder, 'many');
    mkdirSync(path);
    for (const name of ['b', 'a', 'C']) writeFileSync(join(path, name), '');
    expect(await nodeFiles.list(path)).toEqual(['C', 'a', 'b']);
    expect(await nodeFiles.list(join(folder, 'none'))).toEqual([]);
    expect(await nodeFiles.list(written('plain', ''))).toEqual([]);
  });
});

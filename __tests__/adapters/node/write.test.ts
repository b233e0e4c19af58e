import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeText } from '../../../src/adapters/node/write.js';

let base: string;
let root: string;
let outside: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'write-'));
  root = join(base, 'checkout');
  outside = join(base, 'outside');
  for (const folder of [root, outside]) mkdirSync(folder);
  writeFileSync(join(outside, 'precious'), 'precious');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const write = (path: string, how?: 'whole') => writeText(path, 'report', [root], how);

describe('a file below the checkout', () => {
  test.each([undefined, 'whole'] as const)('is written, and written over (%s)', async (how) => {
    mkdirSync(join(root, 'out'));
    const path = join(root, 'out/report.json');
    expect(await write(path, how)).toEqual({ ok: true });
    expect(await write(path, how)).toEqual({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('report');
    expect(readdirSync(join(root, 'out'))).toEqual(['report.json']);
  });

  test.each([undefined, 'whole'] as const)(
    'is not written through a committed link, nor below one (%s)',
    async (how) => {
      symlinkSync(join(outside, 'precious'), join(root, 'report.json'));
      symlinkSync(outside, join(root, 'out'));
      symlinkSync('nowhere', join(root, 'dangling'));
      for (const path of ['report.json', 'out/precious', 'out/new', 'dangling']) {
        expect(await write(join(root, path), how)).toEqual({ ok: false, code: 'LINK' });
      }
      expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
      expect(readdirSync(outside)).toEqual(['precious']);
      expect(readdirSync(root)).not.toContain('nowhere');
    },
  );

  test('may be reached by a checkout that is itself a link', async () => {
    const alias = join(base, 'alias');
    symlinkSync(root, alias);
    expect(await writeText(join(alias, 'report'), 'report', [alias])).toEqual({ ok: true });
    expect(readFileSync(join(root, 'report'), 'utf8')).toBe('report');
  });
});

test('a file elsewhere may be a link, as /dev/stdout is one', async () => {
  symlinkSync(join(outside, 'precious'), join(outside, 'link'));
  expect(await write(join(outside, 'link'))).toEqual({ ok: true });
  expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('report');
});

test('what the system refuses is told by its code', async () => {
  expect(await write(join(base, 'no/such/folder'))).toEqual({ ok: false, code: 'ENOENT' });
  expect(await write(outside)).toEqual({ ok: false, code: 'EISDIR' });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { locateGit } from '../../../src/adapters/git/executable.js';

const windows = process.platform === 'win32';
const NAME = windows ? 'git.exe' : 'git';
let home = '';
let checkout = '';

function place(...folders: string[]): string {
  const folder = join(...folders);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NAME), '#!/bin/sh\n');
  chmodSync(join(folder, NAME), 0o755);
  return folder;
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'executable-'));
  checkout = join(home, 'checkout');
  place(home, 'usr');
  place(checkout, 'bin');
  mkdirSync(join(checkout, '.git'));
  mkdirSync(join(checkout, 'deep', 'er'), { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const located = (path: readonly string[], cwd: string, workspace?: string) =>
  locateGit(
    {
      PATH: path.join(delimiter),
      ...(workspace === undefined ? {} : { GITHUB_WORKSPACE: workspace }),
    },
    process.platform,
    cwd,
  );

describe('git', () => {
  test('is taken from the first folder of PATH outside the checkout', () => {
    const path = [join(checkout, 'bin'), join(home, 'usr')];
    expect(located(path, checkout)).toBe(join(home, 'usr', NAME));
    expect(located(path, join(checkout, 'deep', 'er'))).toBe(join(home, 'usr', NAME));
    expect(located(path, home, checkout)).toBe(join(home, 'usr', NAME));
  });

  test('is none where only the checkout has one', () => {
    expect(located([join(checkout, 'bin'), '.', '', 'bin'], checkout)).toBeUndefined();
    expect(located([join(checkout, 'deep', '..', 'bin')], checkout)).toBeUndefined();
  });

  test('is the one of a folder that is no checkout', () => {
    expect(located([join(checkout, 'bin')], home)).toBe(join(checkout, 'bin', NAME));
  });

  (windows ? test.skip : test)('is not reached by a link into the checkout, or out of it', () => {
    symlinkSync(join(checkout, 'bin'), join(home, 'linked'));
    mkdirSync(join(home, 'own'));
    symlinkSync(join(checkout, 'bin', NAME), join(home, 'own', NAME));
    symlinkSync(join(home, 'usr'), join(checkout, 'out'));
    expect(located([join(home, 'linked'), join(home, 'own')], checkout)).toBeUndefined();
    symlinkSync(checkout, join(home, 'work'));
    expect(located([join(home, 'work', 'bin')], home, join(home, 'work'))).toBeUndefined();
    expect(located([join(home, 'usr')], checkout)).toBe(join(home, 'usr', NAME));
  });
});

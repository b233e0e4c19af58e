import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodeFiles } from '../../../src/adapters/node/files.js';
import { filesWithin } from '../../../src/facts/job/checkout.js';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'checkout-'));
  for (const folder of ['shop/infra', 'other']) mkdirSync(join(base, folder), { recursive: true });
  writeFileSync(join(base, 'shop/infra/role.tf'), 'own');
  writeFileSync(join(base, 'other/secret.tf'), 'foreign');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const within = () => {
  const cwd = join(base, 'shop');
  return filesWithin(nodeFiles, cwd, { variables: {}, cwd, platform: process.platform });
};
const read = async (path: string) => {
  const reading = await within().read(join(base, path), 100);
  return reading.kind === 'found' ? Buffer.from(reading.bytes).toString() : reading.kind;
};

describe('the files of a checkout', () => {
  test('are read, also through links that stay inside', async () => {
    symlinkSync('infra', join(base, 'shop/alias'));
    expect(await read('shop/infra/role.tf')).toBe('own');
    expect(await read('shop/alias/role.tf')).toBe('own');
    expect(await within().list(join(base, 'shop/alias'))).toEqual(['role.tf']);
  });

  test('are not what a link leads to that leaves it', async () => {
    symlinkSync('../other', join(base, 'shop/linked'));
    symlinkSync('../../other/secret.tf', join(base, 'shop/infra/file.tf'));
    expect(await read('shop/linked/secret.tf')).toBe('absent');
    expect(await read('shop/infra/file.tf')).toBe('absent');
    expect(await read('shop/../other/secret.tf')).toBe('absent');
    expect(await within().list(join(base, 'shop/linked'))).toEqual([]);
  });

  test('are not those of a folder whose name only begins alike', async () => {
    mkdirSync(join(base, 'shop-two'));
    writeFileSync(join(base, 'shop-two/x'), 'x');
    expect(await read('shop-two/x')).toBe('absent');
  });
});

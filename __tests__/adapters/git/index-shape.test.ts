import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isWholeIndex } from '../../../src/adapters/git/index-file.js';
import { isPlainIndex } from '../../../src/adapters/git/index-shape.js';
import { type MadeRepository, makeRepository } from './made-repository.js';

const ID = 20;
const ENTRY = 42 + ID;
const FILES = ['a.txt', 'deep/b/c.txt', 'deep/b/d.txt', 'deep/e.txt', 'z.sh'];

let repository: MadeRepository;
let path: string;
let whole: Buffer;
beforeAll(() => {
  repository = makeRepository();
  path = join(repository.path, '.git/index');
  mkdirSync(join(repository.path, 'deep/b'), { recursive: true });
  for (const file of FILES) writeFileSync(join(repository.path, file), file);
  repository.git('add', '-A');
  // So that the trees of its folders are remembered, but for the one that changes afterwards.
  repository.git('commit', '-q', '-m', 'm');
  writeFileSync(join(repository.path, 'deep/e.txt'), 'changed');
  repository.git('add', '-A');
  whole = readFileSync(path);
});
afterAll(() => repository.remove());

/** Whether these bytes would be taken for an index that git wrote. */
function passes(bytes: Uint8Array): boolean {
  writeFileSync(path, bytes);
  return isWholeIndex(path, 'sha1');
}

/** What cannot keep a content from being looked at: times, ids, names, and the id of a tree that was. */
function harmless(): Set<number> {
  const places = new Set<number>();
  const add = (from: number, length: number) => {
    for (let at = from; at < from + length; at += 1) places.add(at);
  };
  for (const file of FILES) {
    const nameAt = whole.indexOf(`${file}\0`);
    const at = nameAt - ENTRY;
    add(at, 24);
    add(at + 28, 12 + ID);
    add(nameAt, file.length);
  }
  const trees = whole.indexOf('TREE');
  const head = '2 0\n';
  add(whole.indexOf(head, trees) + head.length, ID);
  return places;
}

describe('the index of a small repository', () => {
  test('is known for whole by its shape alone', () => {
    expect(whole.includes('TREE')).toBe(true);
    expect(isPlainIndex(whole, ID)).toBe(true);
    expect(passes(whole)).toBe(true);
  });

  test('is not whole wherever it is cut', () => {
    const passed = Array.from(whole.keys()).filter((end) => passes(whole.subarray(0, end)));
    expect(passed).toEqual([]);
  });

  test('is not whole when a byte is changed that says what is staged', () => {
    const allowed = harmless();
    const passed = Array.from(whole.keys())
      .slice(0, -ID)
      .filter((at) =>
        [0x01, 0x40, 0x80, 0xff].some((bits) => {
          const changed = Buffer.from(whole);
          changed[at] = (changed[at] ?? 0) ^ bits;
          return passes(changed);
        }),
      );
    expect(passed.filter((at) => !allowed.has(at))).toEqual([]);
  });

  test('is asked for its checksum when it is of a conflict, or of another version', () => {
    const blob = repository.git('hash-object', 'a.txt').trim();
    writeFileSync(path, whole);
    repository.gitWith(
      [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\tx.txt\n`).join(''),
      'update-index',
      '--index-info',
    );
    const conflict = readFileSync(path);
    expect(isPlainIndex(conflict, ID)).toBe(false);
    expect(passes(conflict)).toBe(true);
    repository.git('update-index', '--index-version', '4');
    const other = readFileSync(path);
    expect(isPlainIndex(other, ID)).toBe(false);
    expect(passes(other)).toBe(true);
    other[20] = (other[20] ?? 0) ^ 1;
    expect(passes(other)).toBe(false);
  });
});

import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SOURCES } from './sources.js';

/** A folder with more files than this, beside its index, is two rooms. */
const MOST = 20;

/** Folders that hold more, and why each may. */
const LARGER: Readonly<Record<string, string>> = {
  preflight: 'the product, one file per question and verb; it is the next to be divided',
  scanner: 'the engine, whose rooms hold patterns, searches, veils and expressions already',
  report: 'the one vocabulary: flat, so that a word is found by its name',
  'rules/credentials': "one file per rule; the folder is the question in the rule's id",
  'rules/secrets': "one file per rule; the folder is the question in the rule's id",
  'rules/trust': "one file per rule; the folder is the question in the rule's id",
};

/** How many sources lie in each folder itself, its index aside. */
function sizes(): Map<string, number> {
  const counted = new Map<string, number>();
  for (const path of SOURCES.keys()) {
    const folder = posix.dirname(path);
    const own = posix.basename(path) === 'index.ts' ? 0 : 1;
    counted.set(folder, (counted.get(folder) ?? 0) + own);
  }
  return counted;
}

describe('the folders of src', () => {
  test(`hold at most ${MOST} files beside their index, but for those that say why`, () => {
    const crowded = Array.from(sizes())
      .filter(([folder, size]) => size > MOST && !Object.hasOwn(LARGER, folder))
      .map(([folder, size]) => `${folder} holds ${size}`);
    expect(crowded).toEqual([]);
  });

  test('are excused only while they need it', () => {
    const counted = sizes();
    expect(Object.keys(LARGER).filter((folder) => (counted.get(folder) ?? 0) <= MOST)).toEqual([]);
  });
});

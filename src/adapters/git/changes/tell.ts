import { type Commit, readCommit } from '../commit.js';
import { unreadable } from '../context.js';
import type { LogCommit } from '../log.js';
import type { ObjectReader } from '../objects/reader.js';
import { compareContents } from './by-content.js';
import type { LogChange } from './change.js';
import { comparePaths, type NotTold } from './compare.js';
import { createLeft, FOR_A_RANGE, forCommit } from './room.js';

/**
 * Tells what commits change, one after the other, parents before children: path by path where there
 * is room for it, and else each content once, at one path.
 * @param leavesDeep whether git is to be asked of a tree that is too deep
 */
export function createTeller(
  reader: ObjectReader,
  hashBytes: number,
  leavesDeep: boolean,
): (commit: Commit) => LogCommit {
  let room = FOR_A_RANGE;
  const walked = new Set<string>();

  /** @throws unreadable */
  function byPath(tree: string, parents: readonly (string | undefined)[]): LogChange[] | NotTold {
    const left = createLeft(forCommit(room));
    const changes = comparePaths(reader, hashBytes, tree, parents, left);
    // What is not kept takes time all the same.
    const { entries } = left.left();
    room =
      typeof changes === 'string'
        ? { ...room, entries }
        : { ...left.left(), changes: room.changes - changes.length };
    return changes;
  }

  return ({ id, author, time, message, tree, parents }) => {
    const trees = parents.map((parent) => readCommit(reader, parent)?.tree);
    const about = { id, author, message, committedAt: time * 1000 };
    const changes = byPath(tree, trees);
    if (changes === 'too-deep' && leavesDeep) throw unreadable('deeper than is read here');
    if (typeof changes !== 'string') return { ...about, changes };
    const here = trees.flatMap((each) => each ?? []);
    const contents = compareContents(reader, hashBytes, tree, here, walked);
    return { ...about, changes: contents, crowded: true };
  };
}

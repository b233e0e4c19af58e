import { type Commit, readCommit } from '../objects/commit.js';
import { isUnreadable, unreadable } from '../context.js';
import type { LogCommit } from '../log.js';
import type { ObjectReader } from '../objects/reader.js';
import { compareContents } from './by-content.js';
import type { LogChange } from './change.js';
import { comparePaths, type NotTold } from './compare.js';
import { createLeft, FOR_A_RANGE, forCommit } from './room.js';

/**
 * Tells what commits change, one after the other, parents before children: path by path where there
 * is room for it, and else each content once, at one path.
 * @param mayLeave whether to throw where git may know more; otherwise what can be read is told
 */
export function createTeller(
  reader: ObjectReader,
  hashBytes: number,
  mayLeave: boolean,
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

  function byPathOrNot(...asked: Parameters<typeof byPath>): LogChange[] | NotTold | 'unread' {
    try {
      return byPath(...asked);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      return 'unread';
    }
  }

  return ({ id, author, time, message, tree, parents }) => {
    const trees = parents.map((parent) => readCommit(reader, parent)?.tree);
    const about = { id, author, message, committedAt: time * 1000 };
    const changes = mayLeave ? byPath(tree, trees) : byPathOrNot(tree, trees);
    if (changes === 'too-deep' && mayLeave) throw unreadable('deeper than is read here');
    if (typeof changes !== 'string') return { ...about, changes };
    const here = trees.flatMap((each) => each ?? []);
    const { isWhole, ...contents } = compareContents(reader, hashBytes, tree, here, walked);
    return { ...about, ...contents, crowded: true, ...(isWhole ? {} : { unseen: true }) };
  };
}

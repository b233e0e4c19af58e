import { createPathLookup } from '../head.js';
import type { ObjectReader } from '../objects/reader.js';
import { nameIn, parseTree } from '../objects/trees.js';
import type { LogChange } from './change.js';
import { MOST_TREE_BYTES } from './compare.js';

/** A longer path is told by its content's id: no system could check such a one out. */
const LONGEST_PATH = 4096;

/** What was walked before: trees and contents, of which each is told once. */
export type Walked = Set<string>;

/**
 * What a tree holds and its parents' trees hold nowhere: each content once, at the first path that
 * leads to it. For changes of more paths than can be told one by one, since it takes no longer than
 * there are objects. A content that was copied is none, as it was there before.
 */
export function compareContents(
  reader: ObjectReader,
  hashBytes: number,
  tree: string,
  parents: readonly string[],
  walked: Walked,
): { readonly changes: LogChange[]; readonly isWhole: boolean } {
  const changes: LogChange[] = [];
  for (const parent of parents) walkContents(reader, hashBytes, parent, walked, () => undefined);
  const earlier = parents.map((parent) => createPathLookup(reader, parent, hashBytes));
  const isWhole = walkContents(reader, hashBytes, tree, walked, (mode, id, path) =>
    changes.push({
      mode,
      id,
      path,
      // Looked up for those that hold a key: that is where it matters.
      get before() {
        return earlier.flatMap((lookup) => lookup(path) ?? []);
      },
    }),
  );
  return { changes, isWhole };
}

/**
 * Visits what a tree leads to and was not walked before; without recursion, as deep as it goes. False
 * when some of its folders cannot be read.
 */
export function walkContents(
  reader: ObjectReader,
  hashBytes: number,
  tree: string,
  walked: Walked,
  visit: (mode: string, id: string, path: string) => void,
): boolean {
  let isWhole = true;
  const waiting = [{ id: tree, folder: '' }];
  if (walked.has(`${tree}/`)) return true;
  walked.add(`${tree}/`);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { folder } = next;
    const reading = reader.read(next.id, MOST_TREE_BYTES);
    if (reading.kind !== 'found' || reading.type !== 'tree') {
      isWhole = false;
      continue;
    }
    for (const [name, { mode, id }] of parseTree(reading.bytes, hashBytes)) {
      const isTree = mode === '40000';
      const what = isTree ? `${id}/` : id;
      if (walked.has(what)) continue;
      walked.add(what);
      const path = folder + nameIn(name);
      const isLong = path.length > LONGEST_PATH;
      if (isTree) waiting.push({ id, folder: isLong ? '' : `${path}/` });
      else visit(mode.padStart(6, '0'), id, isLong ? `(object ${id})` : path);
    }
  }
  return isWhole;
}

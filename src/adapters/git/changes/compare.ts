import { unreadable } from '../context.js';
import type { ObjectReader } from '../objects/reader.js';
import { differing, nameIn, parseTree, type TreeEntry } from '../objects/trees.js';
import type { LogChange } from './change.js';
import type { Left } from './room.js';

/** No tree is larger. */
export const MOST_TREE_BYTES = 1 << 26;
/** Folders within folders, beyond which git is asked. */
const DEEPEST = 256;

/** Why changes are not told path by path. */
export type NotTold = 'too-many' | 'too-deep';

/**
 * What a tree holds that none of the parents' trees holds at that place, and what is gone, as far as
 * there is room for it.
 * @throws unreadable when a tree cannot be read
 */
export function comparePaths(
  reader: ObjectReader,
  hashBytes: number,
  tree: string,
  parents: readonly (string | undefined)[],
  room: Left,
): LogChange[] | NotTold {
  const changes: LogChange[] = [];
  /** How many changes there are below trees that were compared before. */
  const known = new Map<string, number>();
  let deepest = 0;

  function add(change: LogChange): boolean {
    changes.push(change);
    return room.take({ changes: 1, letters: change.path.length });
  }

  /** False when there is no more room, or it goes too deep. */
  function compare(
    own: string | undefined,
    all: readonly (string | undefined)[],
    folder: string,
    depth: number,
  ): boolean {
    if (all.includes(own)) return true;
    deepest = Math.max(deepest, depth);
    if (depth > DEEPEST) return false;
    const pair = `${own} ${[...new Set(all)].join(' ')}`;
    const before = known.get(pair);
    if (before !== undefined && !room.take({ repeated: 1 + before })) return false;
    const first = changes.length;
    const isTold = compareEntries(own, all, folder, depth);
    known.set(pair, changes.length - first);
    return isTold;
  }

  function compareEntries(
    own: string | undefined,
    all: readonly (string | undefined)[],
    folder: string,
    depth: number,
  ): boolean {
    const bytes = treeBytes(reader, own);
    // A merge may name one parent many times.
    const theirs = new Map(all.map((id) => [id, treeBytes(reader, id)]));
    const { from, tail } = differing(bytes, [...theirs.values()], hashBytes);
    const parse = (each: Uint8Array) => parseTree(each, hashBytes, from, each.length - tail);
    const now = parse(bytes);
    const parsed = new Map(Array.from(theirs, ([id, each]) => [id, parse(each)]));
    const others = all.map((id) => parsed.get(id) ?? new Map<string, TreeEntry>());
    const size = Array.from(parsed.values()).reduce((sum, one) => sum + one.size, 1);
    if (!room.take({ entries: size + now.size * (1 + all.length) })) return false;
    for (const [name, { mode, id }] of now) {
      const before = others.map((entries_) => entries_.get(name));
      if (before.some((entry) => entry?.id === id && isTree(entry) === isTree({ mode, id })))
        continue;
      const path = folder + nameIn(name);
      if (mode === '40000') {
        const folders = before.map((entry) => (isTree(entry) ? entry?.id : undefined));
        if (!compare(id, folders, `${path}/`, depth + 1)) return false;
      } else {
        const change = { mode: mode.padStart(6, '0'), id, path, before: before.flatMap(contentOf) };
        if (!add(change)) return false;
      }
    }
    return removed(now, others, folder, depth);
  }

  function removed(
    now: ReadonlyMap<string, TreeEntry>,
    others: readonly ReadonlyMap<string, TreeEntry>[],
    folder: string,
    depth: number,
  ): boolean {
    const [first, ...rest] = others;
    for (const [name, entry] of first ?? []) {
      const all = [entry, ...rest.map((entries) => entries.get(name))];
      if (all.includes(undefined)) continue;
      const kept = now.get(name);
      const path = folder + nameIn(name);
      if (all.every(isTree)) {
        // The folder is gone, or a file stands in its place: all that it held is gone.
        const folders = all.map((one) => one?.id);
        if (!isTree(kept) && !compare(undefined, folders, `${path}/`, depth + 1)) return false;
      } else if (kept === undefined || isTree(kept)) {
        const id = '0'.repeat(2 * hashBytes);
        if (!add({ mode: '000000', id, path, before: all.flatMap(contentOf) })) return false;
      }
    }
    return true;
  }

  if (compare(tree, parents, '', 0)) return changes;
  return deepest > DEEPEST ? 'too-deep' : 'too-many';
}

function isTree(entry: TreeEntry | undefined): boolean {
  return entry?.mode === '40000';
}

function contentOf(entry: TreeEntry | undefined): string[] {
  return entry !== undefined && !isTree(entry) && entry.mode !== '160000' ? [entry.id] : [];
}

/** @throws unreadable when it cannot be read */
function treeBytes(reader: ObjectReader, id: string | undefined): Uint8Array {
  if (id === undefined) return new Uint8Array(0);
  const reading = reader.read(id, MOST_TREE_BYTES);
  if (reading.kind !== 'found' || reading.type !== 'tree') throw unreadable('a tree is missing');
  return reading.bytes;
}

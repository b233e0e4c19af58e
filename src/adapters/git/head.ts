import { headLinks, linkedBy } from './objects/links.js';
import type { ObjectReader } from './objects/reader.js';
import { parseTree, type TreeEntry } from './objects/trees.js';

/** Finds the blob at a path (Latin-1) of a commit's tree. */
export type TreeLookup = (path: string) => string | undefined;

const MAX_TREE = 1 << 26;

/** A lookup in one commit's tree, which remembers the folders it has read. */
export function createTreeLookup(
  reader: ObjectReader,
  commit: string | undefined,
  hashBytes: number,
): TreeLookup {
  let lookup: TreeLookup | undefined;
  return (path) => {
    lookup ??= createPathLookup(reader, treeOf(reader, commit, hashBytes), hashBytes);
    return lookup(path);
  };
}

/** The same in a tree. Each folder is read once, however many paths lead to it. */
export function createPathLookup(
  reader: ObjectReader,
  tree: string | undefined,
  hashBytes: number,
): TreeLookup {
  const folders = new Map<string, ReadonlyMap<string, TreeEntry>>();

  function entriesOf(id: string): ReadonlyMap<string, TreeEntry> {
    const known = folders.get(id);
    if (known !== undefined) return known;
    const reading = reader.read(id, MAX_TREE);
    const entries =
      reading.kind === 'found' && reading.type === 'tree'
        ? parseTree(reading.bytes, hashBytes)
        : new Map<string, TreeEntry>();
    folders.set(id, entries);
    return entries;
  }

  /** From the root down, one folder after the other: a path may be deeper than any stack. */
  return (path) => {
    let id = tree;
    for (let from = 0; id !== undefined; ) {
      const next = path.indexOf('/', from);
      id = entriesOf(id).get(path.slice(from, next === -1 ? undefined : next))?.id;
      if (next === -1) return id;
      from = next + 1;
    }
    return undefined;
  };
}

/** The tree of a commit; undefined where there is no such commit. */
export function treeOf(
  reader: ObjectReader,
  commit: string | undefined,
  hashBytes: number,
): string | undefined {
  if (commit === undefined) return undefined;
  const reading = reader.read(commit, MAX_TREE);
  if (reading.kind !== 'found' || reading.type !== 'commit') return undefined;
  return linkedBy(headLinks('commit', reading.bytes, hashBytes), 'tree');
}

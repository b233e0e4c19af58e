import type { ObjectReader } from './objects/reader.js';
import { parseTree, type TreeEntry } from './trees.js';

/** Finds the blob at a path (Latin-1) of a commit's tree. */
export type TreeLookup = (path: string) => string | undefined;

const MAX_TREE = 1 << 26;

/** A lookup in one commit's tree, which remembers the folders it has read. */
export function createTreeLookup(
  reader: ObjectReader,
  commit: string | undefined,
  hashBytes: number,
): TreeLookup {
  const folders = new Map<string, ReadonlyMap<string, TreeEntry>>();

  function folder(path: string): ReadonlyMap<string, TreeEntry> {
    const before = folders.get(path);
    if (before !== undefined) return before;
    const id = path === '' ? treeOf(reader, commit) : find(path);
    const reading = id === undefined ? undefined : reader.read(id, MAX_TREE);
    const entries: ReadonlyMap<string, TreeEntry> =
      reading?.kind === 'found' && reading.type === 'tree'
        ? parseTree(reading.bytes, hashBytes)
        : new Map();
    folders.set(path, entries);
    return entries;
  }

  function find(path: string): string | undefined {
    const slash = path.lastIndexOf('/');
    return folder(slash === -1 ? '' : path.slice(0, slash)).get(path.slice(slash + 1))?.id;
  }

  return find;
}

function treeOf(reader: ObjectReader, commit: string | undefined): string | undefined {
  if (commit === undefined) return undefined;
  const reading = reader.read(commit, MAX_TREE);
  if (reading.kind !== 'found' || reading.type !== 'commit') return undefined;
  const head = Buffer.from(reading.bytes).toString('latin1', 0, 80);
  return /^tree ([0-9a-f]+)\n/.exec(head)?.[1];
}

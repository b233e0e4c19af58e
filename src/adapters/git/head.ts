import { headLinks, linkedBy } from './objects/links.js';
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

  function readFolder(id: string | undefined): ReadonlyMap<string, TreeEntry> {
    const reading = id === undefined ? undefined : reader.read(id, MAX_TREE);
    return reading?.kind === 'found' && reading.type === 'tree'
      ? parseTree(reading.bytes, hashBytes)
      : new Map();
  }

  /** From the root down, one folder after the other: a path may be deeper than any stack. */
  function find(path: string): string | undefined {
    let end = -1;
    let id: string | undefined;
    for (;;) {
      const folder = end === -1 ? '' : path.slice(0, end);
      let entries = folders.get(folder);
      if (entries === undefined) {
        entries = readFolder(end === -1 ? treeOf(reader, commit, hashBytes) : id);
        folders.set(folder, entries);
      }
      const next = path.indexOf('/', end + 1);
      id = entries.get(path.slice(end + 1, next === -1 ? undefined : next))?.id;
      if (next === -1 || id === undefined) return next === -1 ? id : undefined;
      end = next;
    }
  }

  return find;
}

function treeOf(
  reader: ObjectReader,
  commit: string | undefined,
  hashBytes: number,
): string | undefined {
  if (commit === undefined) return undefined;
  const reading = reader.read(commit, MAX_TREE);
  if (reading.kind !== 'found' || reading.type !== 'commit') return undefined;
  return linkedBy(headLinks('commit', reading.bytes, hashBytes), 'tree');
}

import type { ObjectReader } from './objects/reader.js';

/** Finds the blob at a path (Latin-1) of a commit's tree. */
export type TreeLookup = (path: string) => string | undefined;

const MAX_TREE = 1 << 26;

/** A lookup in one commit's tree, which remembers the folders it has read. */
export function createTreeLookup(
  reader: ObjectReader,
  commit: string | undefined,
  hashBytes: number,
): TreeLookup {
  const folders = new Map<string, ReadonlyMap<string, string>>();

  function folder(path: string): ReadonlyMap<string, string> {
    const before = folders.get(path);
    if (before !== undefined) return before;
    const id = path === '' ? treeOf(reader, commit) : find(path);
    const reading = id === undefined ? undefined : reader.read(id, MAX_TREE);
    const entries: ReadonlyMap<string, string> =
      reading?.kind === 'found' && reading.type === 'tree'
        ? parseTree(reading.bytes, hashBytes)
        : new Map();
    folders.set(path, entries);
    return entries;
  }

  function find(path: string): string | undefined {
    const slash = path.lastIndexOf('/');
    return folder(slash === -1 ? '' : path.slice(0, slash)).get(path.slice(slash + 1));
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

/** Name (Latin-1) to id. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function parseTree(bytes: Uint8Array, hashBytes: number): Map<string, string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, string>();
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf(0, at);
    if (end === -1) break;
    const [, name = ''] = /^\d+ ([^]*)$/.exec(buffer.toString('latin1', at, end)) ?? [];
    at = end + 1 + hashBytes;
    entries.set(name, buffer.toString('hex', end + 1, at));
  }
  return entries;
}

import { showSize } from '../../../report/size.js';
import type { CommitReading, CommittedFile, FilesWanted } from '../../../world/git.js';
import type { Context } from '../context.js';
import type { ObjectReader } from '../objects/reader.js';
import { parseTree, type TreeEntry } from '../objects/trees.js';
import { type OpenCommit, withCommit } from './open-commit.js';

const LARGEST_TREE = 1 << 26;

/** What a path of a commit leads to. */
type Found = { readonly kind: 'content'; readonly id: string } | CommittedFile;

/**
 * Reads files as a commit holds them: the work tree may say otherwise, and may have been changed by
 * whoever is to be judged.
 * @throws unreadable when the commit is nowhere to be had
 */
export function readFilesAt(wanted: FilesWanted, context: Context): Promise<CommitReading> {
  return withCommit(wanted, context, async (commit) => {
    const found = new Map(wanted.paths.map((path) => [path, find(commit, path)]));
    const ids = [...found.values()].flatMap((one) => (one.kind === 'content' ? [one.id] : []));
    const why = await commit.fetch(ids);
    const files = new Map(
      Array.from(found, ([path, one]) => [
        path,
        one.kind === 'content' ? read(commit.reader(), one.id, wanted.limit, why) : one,
      ]),
    );
    return { kind: 'read', commit: commit.id, files };
  });
}

/** From the top down: what is no folder on the way holds no file. */
function find({ tree, hashBytes, reader }: OpenCommit, path: string): Found {
  let entry: TreeEntry = { mode: '40000', id: tree };
  for (const name of Buffer.from(path).toString('latin1').split('/')) {
    if (entry.mode !== '40000') return { kind: 'absent' };
    const reading = reader().read(entry.id, LARGEST_TREE);
    if (reading.kind !== 'found' || reading.type !== 'tree') {
      return { kind: 'unreadable', reason: 'its folder cannot be read' };
    }
    const next = parseTree(reading.bytes, hashBytes).get(name);
    if (next === undefined) return { kind: 'absent' };
    entry = next;
  }
  if (/^100[0-7]{3}$/.test(entry.mode)) return { kind: 'content', id: entry.id };
  const what = { '40000': 'a folder', '120000': 'a link', '160000': 'a submodule' }[entry.mode];
  return { kind: 'unreadable', reason: `it is ${what ?? 'no file'}` };
}

function read(
  reader: ObjectReader,
  id: string,
  limit: number,
  why: string | undefined,
): CommittedFile {
  const reading = reader.read(id, limit);
  switch (reading.kind) {
    case 'found':
      return reading.type === 'blob'
        ? { kind: 'found', bytes: reading.bytes }
        : { kind: 'unreadable', reason: 'it is no file' };
    case 'missing':
      return { kind: 'unreadable', reason: why ?? 'it is not in this clone' };
    case 'too-large':
      return { kind: 'unreadable', reason: `it is too large (${showSize(reading.size)})` };
    case 'corrupt':
      return { kind: 'unreadable', reason: `it is damaged: ${reading.reason}` };
  }
}

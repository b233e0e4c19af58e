import type { ObjectReader } from './reader.js';

/** A commit as it is stored. */
export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** Seconds since the epoch. */
  readonly time: number;
  readonly message: string;
}

/** What is larger is left to git. */
const MOST_BYTES = 1 << 26;

/** Reads one; undefined where it is none, or not here. */
export function readCommit(reader: ObjectReader, id: string): Commit | undefined {
  const reading = reader.read(id, MOST_BYTES);
  if (reading.kind !== 'found' || reading.type !== 'commit') return undefined;
  const text = Buffer.from(reading.bytes).toString('latin1');
  const end = text.indexOf('\n\n');
  const head = end === -1 ? text : text.slice(0, end);
  const tree = /^tree ([0-9a-f]+)$/m.exec(head)?.[1];
  const author = /^author (.*?) ?<[^\n]*$/m.exec(head)?.[1] ?? '';
  const time = /^committer [^\n]*> (-?\d+) [-+]\d+$/m.exec(head)?.[1];
  if (tree === undefined || time === undefined) return undefined;
  return {
    id,
    tree,
    parents: Array.from(head.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? ''),
    author: Buffer.from(author, 'latin1').toString('utf8'),
    time: Number(time),
    message: end === -1 ? '' : text.slice(end + 2),
  };
}

/** What a tree says of one name. */
export interface TreeEntry {
  /** As git writes it: `40000` for a folder, `100644`, `120000`, `160000`. */
  readonly mode: string;
  readonly id: string;
}

/** Name (Latin-1) to entry. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function parseTree(
  bytes: Uint8Array,
  hashBytes: number,
  from = 0,
  to = bytes.length,
): Map<string, TreeEntry> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, TreeEntry>();
  for (let at = from; at < to; ) {
    const end = buffer.indexOf(0, at);
    const head = end === -1 ? '' : buffer.toString('latin1', at, end);
    const space = head.indexOf(' ');
    if (space === -1) break;
    at = end + 1 + hashBytes;
    const id = buffer.toString('hex', end + 1, at);
    entries.set(head.slice(space + 1), { mode: head.slice(0, space), id });
  }
  return entries;
}

/**
 * How many bytes at the beginning of two trees are whole entries that both hold alike: the larger
 * part of a folder of which a commit changed one file, and not worth being parsed.
 */
export function sameEntries(a: Uint8Array, b: Uint8Array, hashBytes: number): number {
  const limit = Math.min(a.length, b.length);
  let same = 0;
  while (same < limit && a[same] === b[same]) same += 1;
  let at = 0;
  for (;;) {
    const end = a.indexOf(0, at);
    if (end === -1 || end + 1 + hashBytes > same) return at;
    at = end + 1 + hashBytes;
  }
}

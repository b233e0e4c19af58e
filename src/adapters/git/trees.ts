/** What a tree says of one name. */
export interface TreeEntry {
  /** As git writes it: `40000` for a folder, `100644`, `120000`, `160000`. */
  readonly mode: string;
  readonly id: string;
}

/** Name (Latin-1) to entry. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function parseTree(bytes: Uint8Array, hashBytes: number): Map<string, TreeEntry> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < buffer.length; ) {
    const space = buffer.indexOf(0x20, at);
    const end = buffer.indexOf(0, space);
    if (space === -1 || end === -1) break;
    const mode = buffer.toString('latin1', at, space);
    const name = buffer.toString('latin1', space + 1, end);
    at = end + 1 + hashBytes;
    entries.set(name, { mode, id: buffer.toString('hex', end + 1, at) });
  }
  return entries;
}

/** The kinds of a pack's entries. @see https://git-scm.com/docs/pack-format */
export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
export const OFS_DELTA = 6;
export const REF_DELTA = 7;

/** No entry's header is longer: a size of 64 bits, then an offset of 64 bits or a SHA-256. */
export const LONGEST_HEADER = 48;

/** The head of one entry. Reused for entry after entry: read it before the next is parsed. */
export interface EntryHead {
  type: number;
  /** Bytes that the zlib stream inflates to: the object's, or the delta's. */
  size: number;
  /** For an offset delta: how far back its base begins. */
  back: number;
  /** For a reference delta: where in the bytes the base's id stands. */
  baseId: number;
  /** Where the zlib stream begins. */
  data: number;
}

/** An empty head, to be filled by `parseEntry`. */
export function createEntryHead(): EntryHead {
  return { type: 0, size: 0, back: 0, baseId: 0, data: 0 };
}

/** Parses the entry at `bytes[at]`; false when it is none. */
export function parseEntry(
  bytes: Uint8Array,
  at: number,
  hashBytes: number,
  head: EntryHead,
): boolean {
  let byte = bytes[at] ?? 0;
  let next = at + 1;
  let size = byte & 15;
  head.type = (byte >> 4) & 7;
  for (let scale = 16; byte > 127; scale *= 128) {
    if (next >= bytes.length || scale > 2 ** 49) return false;
    byte = bytes[next++] as number;
    size += (byte & 127) * scale;
  }
  head.size = size;
  if (head.type === OFS_DELTA) {
    if (next >= bytes.length) return false;
    byte = bytes[next++] as number;
    let back = byte & 127;
    while (byte > 127) {
      if (next >= bytes.length || back > 2 ** 45) return false;
      byte = bytes[next++] as number;
      back = (back + 1) * 128 + (byte & 127);
    }
    head.back = back;
  } else if (head.type === REF_DELTA) {
    head.baseId = next;
    next += hashBytes;
  }
  head.data = next;
  return head.type !== 0 && head.type !== 5 && next < bytes.length;
}

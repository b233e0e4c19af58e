import { fileOf, type OpenFile } from '../objects/bytes.js';

/**
 * Packs up to this size are read into memory, once, and shared by all threads. Not larger ones:
 * memory that is touched for the first time costs more than reading a part of a file again.
 */
const WHOLE_PACK_BYTES = 1 << 22;
/** All that are in memory at a time. */
export const WHOLE_PACKS_BYTES = 1 << 26;
const PAGE = 1 << 14;
const PAGES = 256;
/** So many are read at once, at most, where one reading begins where the last one ended. */
const AHEAD = 16;

/**
 * The bytes of a pack, in memory or in pages of the file. `head` and `entry` make a part available
 * and tell where in `bytes` it stands, until the next call.
 */
export interface PackBytes {
  readonly size: number;
  bytes: Uint8Array;
  /** The next `length` bytes; what lies behind the end of the file means nothing. */
  head(offset: number, length: number): number;
  /** The bytes [offset, end). */
  entry(offset: number, end: number): number;
}

/** Where a pack's bytes are: in memory that threads share, or in a file that all may read. */
export interface PackPlace {
  readonly bytes: Uint8Array | undefined;
  readonly descriptor: number;
  readonly size: number;
}

/** Reads a pack from where it is. */
export function packAt({ bytes, descriptor, size }: PackPlace): PackBytes {
  return bytes === undefined ? packOnDisk(fileOf(descriptor, size)) : packInMemory(bytes);
}

function packInMemory(bytes: Uint8Array): PackBytes {
  const stay = (offset: number) => offset;
  return { size: bytes.length, bytes, head: stay, entry: stay };
}

/** Reads a small pack into memory that threads can share; undefined where it is no small one. */
export function loadPack(file: OpenFile, room: number): Uint8Array | undefined {
  if (file.size > Math.min(room, WHOLE_PACK_BYTES)) return undefined;
  const bytes = new Uint8Array(new SharedArrayBuffer(file.size));
  const got = file.readInto(bytes, 0);
  return bytes.subarray(0, got);
}

/**
 * A file of which parts are read as they are asked for, and kept in pages: deltas lie near their
 * bases. Neighbours in the file are neighbours in memory, save where that begins anew.
 */
function packOnDisk(file: OpenFile): PackBytes {
  const pages = Buffer.allocUnsafeSlow(PAGE * PAGES);
  const held = new Float64Array(PAGES).fill(-1);
  let apart = Buffer.allocUnsafeSlow(PAGE);
  let expected = -1;
  let ahead = 1;

  /** What lies behind the file's end reads as nothing, not as what was there before. */
  function fill(target: Buffer, offset: number): void {
    const got = file.readInto(target, offset);
    if (got < target.length) target.fill(0, got);
  }

  /** Has the pages [first, last] in memory, which lie side by side there. */
  function load(first: number, last: number): void {
    for (let page = first; page <= last; page += 1) {
      if (held[page % PAGES] === page) continue;
      ahead = page === expected ? Math.min(AHEAD, 2 * ahead) : 1;
      const slot = page % PAGES;
      const count = Math.min(Math.max(ahead, last - page + 1), PAGES - slot);
      fill(pages.subarray(slot * PAGE, (slot + count) * PAGE), page * PAGE);
      for (let one = 0; one < count; one += 1) held[slot + one] = page + one;
      expected = page + count;
    }
  }

  function entry(offset: number, end: number): number {
    const first = Math.floor(offset / PAGE);
    const last = Math.floor((end - 1) / PAGE);
    const slot = first % PAGES;
    if (last - first < AHEAD && slot + last - first < PAGES) {
      load(first, last);
      pack.bytes = pages;
      return slot * PAGE + offset - first * PAGE;
    }
    if (apart.length < end - offset || apart.length > 16 * Math.max(end - offset, PAGE)) {
      apart = Buffer.allocUnsafeSlow(end - offset);
    }
    fill(apart.subarray(0, end - offset), offset);
    pack.bytes = apart;
    return 0;
  }

  const pack: PackBytes = {
    size: file.size,
    bytes: pages,
    entry,
    head: (offset, length) => entry(offset, offset + length),
  };
  return pack;
}

import type { OpenFile } from '../objects/bytes.js';

/** Packs up to this size are read into memory, once, and shared by all threads. */
export const WHOLE_PACK_BYTES = 2 ** 30;
const WINDOW = 1 << 16;

/**
 * The bytes of a pack, in memory or through a window on the file. `head` and `entry` make a part
 * available and tell where in `bytes` it stands, until the next call.
 */
export interface PackBytes {
  readonly size: number;
  bytes: Uint8Array;
  /** At least the next `length` bytes, or fewer at the end of the file. */
  head(offset: number, length: number): number;
  /** The bytes [offset, end). */
  entry(offset: number, end: number): number;
}

/** Bytes that are all in memory. */
export function packInMemory(bytes: Uint8Array): PackBytes {
  const stay = (offset: number) => offset;
  return { size: bytes.length, bytes, head: stay, entry: stay };
}

/** Reads a whole pack into memory that threads can share; undefined where there is not so much. */
export function loadPack(file: OpenFile): Uint8Array | undefined {
  const room = sharedRoom(file.size);
  if (room === undefined) return undefined;
  const bytes = new Uint8Array(room);
  const got = file.readInto(bytes, 0);
  return bytes.subarray(0, got);
}

function sharedRoom(size: number): SharedArrayBuffer | undefined {
  try {
    return new SharedArrayBuffer(size);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return undefined;
  }
}

/** A pack that is too large for memory: parts of it are read as they are asked for. */
export function packOnDisk(file: OpenFile): PackBytes {
  let from = 0;
  let to = 0;
  const pack: PackBytes = {
    size: file.size,
    bytes: Buffer.allocUnsafeSlow(WINDOW),
    head(offset, length) {
      if (offset < from || offset + length > to) slide(offset, WINDOW);
      return offset - from;
    },
    entry(offset, end) {
      if (offset < from || end > to) slide(offset, Math.max(WINDOW, end - offset));
      return offset - from;
    },
  };

  function slide(offset: number, length: number): void {
    if (length > pack.bytes.length || pack.bytes.length > 16 * Math.max(length, WINDOW)) {
      pack.bytes = Buffer.allocUnsafeSlow(length);
    }
    from = offset;
    to = offset + file.readInto(pack.bytes, offset);
  }

  return pack;
}

import { fileInMemory, hex, type OpenFile, openPaged, uint32 } from './bytes.js';

const HEADER = 8;
const FANOUT = 256 * 4;
/** An id mostly stands no further than so many from where its first bytes say. */
const NEAR = 128;

/** A pack's `.idx`, version 2. @see https://git-scm.com/docs/pack-format */
export interface PackIndex {
  readonly count: number;
  /** Where the object begins in the pack, or undefined when it is not there. */
  find(id: Uint8Array): number | undefined;
  /** Every object's place in the pack, in the order of their ids. */
  offsets(): Float64Array;
  /** The id, in hexadecimal, of the object that stands `at` in the order of ids. */
  id(at: number): string;
  /** All ids in their order, one behind the other. */
  ids(): Uint8Array;
  /** The pack's own checksum, as the index remembers it. */
  readonly packChecksum: string;
  close(): void;
}

/**
 * Opens an index, or says why this reader cannot use it. In memory, every lookup is quick; else
 * each costs a few small reads, which is less when there are few.
 * @throws the system's error when the file cannot be read
 */
export function openPackIndex(
  path: string,
  hashBytes: number,
  inMemory = false,
): PackIndex | { reason: string } {
  const file = inMemory ? fileInMemory(path) : openPaged(path);
  const head = file.read(0, HEADER + FANOUT);
  if (uint32(head, 0) !== 0xff744f63 || uint32(head, 4) !== 2) {
    file.close();
    return { reason: 'an index of another version than 2' };
  }
  const fanout = Float64Array.from({ length: 256 }, (_, at) => uint32(head, HEADER + at * 4));
  const count = fanout[255] ?? 0;
  const places = tables(count, hashBytes);
  const sorted = fanout.every((value, at) => at === 0 || value >= (fanout[at - 1] ?? 0));
  if (!sorted || head.length < HEADER + FANOUT || file.size < places.end + 2 * hashBytes) {
    file.close();
    return { reason: 'a damaged index' };
  }

  /** The part [low, high) of the ids in which one must be: they are spread evenly, as hashes are. */
  function partOf(id: Uint8Array, low: number, high: number) {
    const whole = () => {
      return { low, high, ids: file.read(places.ids + low * hashBytes, (high - low) * hashBytes) };
    };
    if (high - low <= 4 * NEAR) return whole();
    const share = ((id[1] as number) * 256 + (id[2] as number)) / 65536;
    const from = Math.min(
      Math.max(low, low + Math.floor(share * (high - low)) - NEAR),
      high - 2 * NEAR,
    );
    const ids = file.read(places.ids + from * hashBytes, 2 * NEAR * hashBytes);
    const isInside =
      compare(ids, 0, id, hashBytes) <= 0 &&
      compare(ids, (2 * NEAR - 1) * hashBytes, id, hashBytes) >= 0;
    return isInside ? { low: from, high: from + 2 * NEAR, ids } : whole();
  }

  function find(id: Uint8Array): number | undefined {
    const first = id[0] ?? 0;
    const part = partOf(id, first === 0 ? 0 : (fanout[first - 1] ?? 0), fanout[first] ?? 0);
    const { low: start, ids: bucket } = part;
    let { low, high } = part;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compare(bucket, (middle - start) * hashBytes, id, hashBytes);
      if (order === 0) return offsetAt(file, places, middle);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  return {
    count,
    find,
    offsets: () => readOffsets(file, places, count),
    id: (at) => hex(file.read(places.ids + at * hashBytes, hashBytes), 0, hashBytes),
    ids: () => file.read(places.ids, count * hashBytes),
    packChecksum: hex(file.read(file.size - 2 * hashBytes, hashBytes), 0, hashBytes),
    close: () => file.close(),
  };
}

interface Places {
  readonly ids: number;
  readonly offsets: number;
  readonly large: number;
  readonly end: number;
}

function tables(count: number, hashBytes: number): Places {
  const ids = HEADER + FANOUT;
  const offsets = ids + count * (hashBytes + 4);
  return { ids, offsets, large: offsets + count * 4, end: offsets + count * 4 };
}

function offsetAt(file: OpenFile, places: Places, at: number): number {
  const short = uint32(file.read(places.offsets + at * 4, 4), 0);
  if (short < 0x80000000) return short;
  const wide = file.read(places.large + (short - 0x80000000) * 8, 8);
  return uint32(wide, 0) * 0x100000000 + uint32(wide, 4);
}

function readOffsets(file: OpenFile, places: Places, count: number): Float64Array {
  const table = file.read(places.offsets, count * 4);
  const wide = file.read(places.large, Math.max(0, file.size - places.large));
  const offsets = new Float64Array(count);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  for (let at = 0; at < count; at += 1) {
    const short = view.getUint32(at * 4);
    const place = (short - 0x80000000) * 8;
    offsets[at] =
      short < 0x80000000 ? short : uint32(wide, place) * 0x100000000 + uint32(wide, place + 4);
  }
  return offsets;
}

function compare(table: Uint8Array, at: number, id: Uint8Array, length: number): number {
  for (let step = 0; step < length; step += 1) {
    const difference = (table[at + step] ?? 0) - (id[step] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

import type { DeltaSteps } from './deltas.js';
import type { Glance } from './glance.js';
import { SCANNER } from './match.js';

/**
 * Contents that are told as pieces of one another. A large file of which every version changes a
 * few lines is never copied as a whole: a version is a list of places in one buffer, and only
 * what a change touches is gathered to be searched.
 *
 * Everything lies on two stacks (bytes, and pieces); whoever uses them remembers the tops and
 * puts them back to forget what came later.
 */
export interface Ropes {
  readonly bytes: Buffer;
  byteTop: number;
  pieceTop: number;
}

/** One content: its pieces are `pieces[at, at + count)`. */
export interface Rope {
  readonly at: number;
  readonly count: number;
  readonly size: number;
}

/** What `createRopes` gives: the stacks, and what can be done upon them. */
export interface RopeHeap extends Ropes {
  /** Takes room for a content, or -1 when there is none. One byte more is left free behind it. */
  take(size: number): number;
  /** A content that lies in one piece. */
  flat(address: number, size: number): Rope;
  /** Where a content lies, when it lies in one piece. */
  addressOf(rope: Rope): number;
  /** Composes the target of a decoded delta from its base's pieces; undefined when there is no room. */
  compose(base: Rope, size: number, decoded: DeltaSteps, delta: Uint8Array): Rope | undefined;
  /** Writes a content out at an address. */
  write(rope: Rope, address: number): void;
  /**
   * Adds to a glance what a hit that the bytes [from, to) caused can depend on, and returns where
   * in the content that ends; -1 when it does not fit. What lies before `gathered` is there
   * already, from the region before.
   */
  gather(rope: Rope, from: number, to: number, gathered: number, glance: Glance): number;
  /** Whether the content that was composed last, or any since this was set to false, had a NUL inserted. */
  nul: boolean;
}

/** Room for the escapes before and behind a key, and more. */
const MARGIN = 60;

/**
 * Empty stacks. The capacity is reserved, not used: only pages that are written count as memory.
 * How much is gathered is for the reach to say.
 */
export function createRopes(capacity: number, reach = SCANNER.reach): RopeHeap {
  /** Line ends that a hit may start away from what caused it. */
  const most = reach.lines + 1;
  /** What a verdict looks at beyond those lines: its surroundings, and an escape before them. */
  const beyond = reach.around + MARGIN;
  const bytes = Buffer.allocUnsafeSlow(capacity);
  let starts = new Int32Array(1 << 12);
  let addresses = new Int32Array(1 << 12);

  function reserve(pieces: number): void {
    if (pieces <= starts.length) return;
    const [oldStarts, oldAddresses] = [starts, addresses];
    starts = new Int32Array(2 * pieces);
    addresses = new Int32Array(2 * pieces);
    starts.set(oldStarts);
    addresses.set(oldAddresses);
  }

  /** The piece that holds an offset. */
  function pieceAt(rope: Rope, offset: number): number {
    let low = rope.at;
    let high = rope.at + rope.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Whether a content's piece, if it has it, is the one that holds an offset. */
  function holds({ at, count, size }: Rope, piece: number, offset: number): boolean {
    const past = at + count;
    if (piece >= past || offset < (starts[piece] as number)) return false;
    return offset < (piece + 1 < past ? (starts[piece + 1] as number) : size);
  }

  /** Adds bytes to the heap; true when a NUL is among them. */
  function insert(delta: Uint8Array, from: number, length: number): boolean {
    const address = heap.byteTop;
    let nul = false;
    for (let at = 0; at < length; at += 1) {
      const byte = delta[from + at] as number;
      if (byte === 0) nul = true;
      bytes[address + at] = byte;
    }
    heap.byteTop += length;
    return nul;
  }

  /** The first byte that a hit caused at `offset` can depend on. */
  function back(rope: Rope, offset: number): number {
    const [homes, source] = [addresses, bytes];
    const first = Math.max(0, offset - reach.far);
    let piece = pieceAt(rope, offset);
    let lines = 0;
    let at = offset;
    while (at > first) {
      const start = starts[piece] as number;
      const shift = (homes[piece] as number) - start;
      const stop = start > first ? start : first;
      for (; at > stop; at -= 1) {
        if (source[at - 1 + shift] === 0x0a && ++lines > most) return Math.max(0, at - beyond);
      }
      piece -= 1;
    }
    return Math.max(0, at - reach.far);
  }

  /** Past the last byte that a hit caused before `offset` can depend on. */
  function ahead(rope: Rope, offset: number): number {
    const [places, homes, source] = [starts, addresses, bytes];
    const last = Math.min(rope.size, offset + reach.far);
    let piece = offset < rope.size ? pieceAt(rope, offset) : rope.at;
    const past = rope.at + rope.count;
    let lines = 0;
    let at = offset;
    while (at < last) {
      const shift = (homes[piece] as number) - (places[piece] as number);
      const end = piece + 1 < past ? (places[piece + 1] as number) : rope.size;
      const stop = end < last ? end : last;
      for (; at < stop; at += 1) {
        if (source[at + shift] === 0x0a && ++lines > most) {
          return Math.min(rope.size, at + beyond);
        }
      }
      piece += 1;
    }
    return Math.min(rope.size, at + reach.far);
  }

  function copy(rope: Rope, from: number, to: number, target: Buffer, targetAt: number): void {
    const [places, homes, source] = [starts, addresses, bytes];
    const past = rope.at + rope.count;
    let place = targetAt;
    let piece = pieceAt(rope, from);
    for (let at = from; at < to; piece += 1) {
      const pieceEnd = piece + 1 < past ? (places[piece + 1] as number) : rope.size;
      const size = (pieceEnd < to ? pieceEnd : to) - at;
      const address = at + (homes[piece] as number) - (places[piece] as number);
      if (size < 32) {
        for (let step = 0; step < size; step += 1) {
          target[place + step] = source[address + step] as number;
        }
      } else if (target === source) source.copyWithin(place, address, address + size);
      else source.copy(target, place, address, address + size);
      place += size;
      at += size;
    }
  }

  /** Copies [start, end) into a glance, save for what is there already; where that ends, or -1. */
  function collect(rope: Rope, start: number, end: number, gathered: number, glance: Glance) {
    if (start > gathered && gathered > 0) glance.close();
    const first = start > gathered ? start : gathered;
    if (end <= first) return gathered;
    if (glance.top + end - first > glance.bytes.length) return -1;
    copy(rope, first, end, glance.bytes, glance.top);
    glance.top += end - first;
    return end;
  }

  const heap: RopeHeap = {
    bytes,
    byteTop: 0,
    pieceTop: 0,
    take(size) {
      if (heap.byteTop + size + 1 > capacity) return -1;
      heap.byteTop += size + 1;
      return heap.byteTop - size - 1;
    },
    flat(address, size) {
      reserve(heap.pieceTop + 1);
      const at = heap.pieceTop;
      starts[at] = 0;
      addresses[at] = address;
      heap.pieceTop += 1;
      return { at, count: 1, size };
    },
    addressOf: ({ at }) => addresses[at] as number,
    compose(base, size, { steps, count }, delta) {
      const at = heap.pieceTop;
      const past = base.at + base.count;
      let top = at;
      let written = 0;
      let piece = base.at;
      for (let step = 0; step < 2 * count; step += 2) {
        const source = steps[step] as number;
        const length = steps[step + 1] as number;
        reserve(top + base.count + 1);
        const [places, homes] = [starts, addresses];
        if (source < 0) {
          const address = heap.byteTop;
          if (address + length > capacity) return undefined;
          if (insert(delta, ~source, length)) heap.nul = true;
          places[top] = written;
          homes[top] = address;
          top += 1;
          written += length;
          continue;
        }
        const end = source + length;
        // Mostly a copy begins in the piece where the last one ended, or in the next.
        if (!holds(base, piece, source) && !holds(base, ++piece, source)) {
          piece = pieceAt(base, source);
        }
        const shift = written - source;
        places[top] = written;
        homes[top] = source + (homes[piece] as number) - (places[piece] as number);
        top += 1;
        for (piece += 1; piece < past; piece += 1) {
          const start = places[piece] as number;
          if (start >= end) break;
          places[top] = start + shift;
          homes[top] = homes[piece] as number;
          top += 1;
        }
        piece -= 1;
        written += length;
      }
      heap.pieceTop = top;
      return { at, count: top - at, size };
    },
    write: (rope, address) => copy(rope, 0, rope.size, bytes, address),
    gather(rope, from, to, gathered, glance) {
      return collect(rope, back(rope, from), ahead(rope, to), gathered, glance);
    },
    nul: false,
  };
  return heap;
}

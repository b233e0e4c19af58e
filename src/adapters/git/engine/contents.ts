import {
  applySteps,
  createDeltaSteps,
  type DeltaSteps,
  decodeDelta,
  readDeltaSizes,
} from '../../../scanner/deltas.js';
import { JOINED } from '../../../scanner/region-hits.js';
import { createRopes, type Rope, type RopeHeap } from '../../../scanner/ropes.js';
import { createEntryHead, OFS_DELTA, parseEntry, REF_DELTA } from '../objects/entry.js';
import type { Inflater } from '../objects/inflate.js';
import type { PackBytes } from './pack-bytes.js';
import type { PackPlan } from './plan.js';

/** Makes the contents of a pack's entries, each inflated once. */
export interface Contents {
  readonly heap: RopeHeap;
  /** What the last delta changed. */
  readonly decoded: DeltaSteps;
  /** An entry that is stored whole; undefined when git has to see to it. `type` tells its kind. */
  root(rank: number): Rope | undefined;
  readonly type: () => number;
  /**
   * A delta's target; undefined when git has to see to it, and then the heap's tops mean nothing.
   * `flat` asks for one piece, which needs a base that is one piece too.
   */
  child(rank: number, base: Rope, flat: boolean): Rope | undefined;
  /** The bytes of a content that lies in one piece. */
  view(rope: Rope): Buffer;
  /** Puts a content into one piece; undefined when there is no room. */
  flatten(rope: Rope): Rope | undefined;
}

/** Contents larger than this are left to git, which streams them. */
const LARGEST = 16 << 20;
const CAPACITY = 80 << 20;
/** Contents up to this size are cheaper copied than told as pieces. */
const SMALL = 1 << 13;
/** How many bytes of a content one of its pieces should stand for, at least, on average. */
const BYTES_A_PIECE = 384;

/** Nothing made yet. */
export function createContents(
  { offsets }: PackPlan,
  pack: PackBytes,
  hashBytes: number,
  inflater: Inflater,
): Contents {
  const heap = createRopes(CAPACITY);
  const head = createEntryHead();
  const decoded = createDeltaSteps();
  let delta = Buffer.allocUnsafeSlow(1 << 16);

  function parse(rank: number): boolean {
    const place = pack.entry(offsets[rank] as number, offsets[rank + 1] as number);
    return parseEntry(pack.bytes, place, hashBytes, head) && head.size <= LARGEST;
  }

  /** Inflates the entry that was parsed last. */
  function inflateTo(rank: number, output: Uint8Array, at: number): boolean {
    const from = offsets[rank] as number;
    const to = offsets[rank + 1] as number;
    const end = pack.entry(from, to) + to - from;
    return inflater.whole(pack.bytes, head.data, end, output, at, head.size);
  }

  /** Decodes a delta; its target's size, or -1. */
  function readDelta(rank: number, baseSize: number): number {
    if (!parse(rank) || (head.type !== OFS_DELTA && head.type !== REF_DELTA)) return -1;
    if (delta.length <= head.size) delta = Buffer.allocUnsafeSlow(2 * head.size + 1);
    if (!inflateTo(rank, delta, 0)) return -1;
    const told = readDeltaSizes(delta, 0, head.size);
    if (told === undefined || told.base !== baseSize || told.target > LARGEST) return -1;
    const { at, target } = told;
    return decodeDelta(delta, at, head.size, baseSize, target, decoded, JOINED) ? target : -1;
  }

  function flatten(rope: Rope): Rope | undefined {
    const address = heap.take(rope.size);
    if (address === -1) return undefined;
    heap.write(rope, address);
    return heap.flat(address, rope.size);
  }

  return {
    heap,
    decoded,
    type: () => head.type,
    flatten,
    view(rope) {
      const address = heap.addressOf(rope);
      return heap.bytes.subarray(address, address + rope.size);
    },
    root(rank) {
      if (!parse(rank)) return undefined;
      const address = heap.take(head.size);
      if (address === -1 || !inflateTo(rank, heap.bytes, address)) return undefined;
      return heap.flat(address, head.size);
    },
    child(rank, base, flat) {
      const size = readDelta(rank, base.size);
      if (size === -1) return undefined;
      const isShredded = decoded.count * BYTES_A_PIECE > size;
      if (flat || (base.count === 1 && (size <= SMALL || isShredded))) {
        const address = heap.take(size);
        if (address === -1) return undefined;
        if (applySteps(decoded, delta, heap.bytes, heap.addressOf(base), address)) heap.nul = true;
        return heap.flat(address, size);
      }
      const rope = heap.compose(base, size, decoded, delta);
      if (rope === undefined || rope.count * BYTES_A_PIECE <= size) return rope;
      return flatten(rope);
    },
  };
}

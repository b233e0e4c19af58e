import {
  BLOB,
  COMMIT,
  createEntryHead,
  LONGEST_HEADER,
  OFS_DELTA,
  parseEntry,
  REF_DELTA,
  TAG,
  TREE,
} from '../objects/entry.js';
import type { PackIndex } from '../objects/pack-index.js';
import type { PackBytes } from './pack-bytes.js';

/**
 * A pack as a forest: every delta hangs below the entry it changes. Entries are told by their
 * rank in the file. Only numbers in shared memory, so that threads can work on one plan.
 */
export interface PackPlan {
  /** Where each entry begins; one more at the end, where the last entry ends. */
  readonly offsets: Float64Array;
  /** The first entry that is a delta of this one, or -1. */
  readonly firstChild: Int32Array;
  /** The next delta of the same base, or -1. The one with the most deltas below it comes last. */
  readonly nextSibling: Int32Array;
  /** Blobs, commits and tags that are stored whole; what hangs below a tree is left out. */
  readonly roots: Int32Array;
  /** For each root, a guess of what its tree costs. */
  readonly costs: Float64Array;
  /** Trees, commits and tags that are stored whole: they, and what hangs below, name other objects. */
  readonly namers: Int32Array;
  /** Deltas whose base is not in the pack, or that lead nowhere: only git may know more. */
  readonly orphans: readonly number[];
}

/** Reads the heads of all entries. */
export function planPack(index: PackIndex, pack: PackBytes, hashBytes: number): PackPlan {
  const { count } = index;
  const offsets = new Float64Array(new SharedArrayBuffer(8 * (count + 1)));
  offsets.set(index.offsets());
  offsets[count] = pack.size - hashBytes;
  offsets.sort();
  const bases = new Int32Array(count).fill(-1);
  const cost = new Float64Array(count);
  const roots: number[] = [];
  const namers: number[] = [];
  const orphans: number[] = [];
  const head = createEntryHead();
  const rankOf = createRanking(offsets, count);
  for (let rank = 0; rank < count; rank += 1) {
    const offset = offsets[rank] as number;
    const place = pack.head(offset, LONGEST_HEADER);
    if (!parseEntry(pack.bytes, place, hashBytes, head)) {
      orphans.push(rank);
      continue;
    }
    cost[rank] = head.size;
    if (head.type === BLOB || head.type === COMMIT || head.type === TAG) roots.push(rank);
    if (head.type === TREE || head.type === COMMIT || head.type === TAG) namers.push(rank);
    if (head.type !== OFS_DELTA && head.type !== REF_DELTA) continue;
    const base =
      head.type === OFS_DELTA
        ? offset - head.back
        : index.find(pack.bytes.subarray(head.baseId, head.baseId + hashBytes));
    const found = base === undefined ? -1 : rankOf(base);
    bases[rank] = found;
    if (found === -1 || found === rank) orphans.push(rank);
  }
  const weights = weigh(bases, orphans);
  return {
    offsets,
    ...hang(bases, weights),
    roots: shared(roots),
    namers: shared(namers),
    costs: Float64Array.from(roots, (rank) => {
      const size = cost[rank] ?? 0;
      return size + (weights[rank] ?? 1) * (1000 + size / 4);
    }),
    orphans,
  };
}

function shared(numbers: readonly number[]): Int32Array {
  const array = new Int32Array(new SharedArrayBuffer(4 * numbers.length));
  array.set(numbers);
  return array;
}

/**
 * Finds the entry that begins at an offset, or -1. A table of about as many parts of the file as
 * there are entries tells where to look, so that few steps are left to search.
 */
function createRanking(offsets: Float64Array, count: number): (offset: number) => number {
  const end = Math.max(1, offsets[count] as number);
  const partBytes = Math.ceil(end / Math.max(1, count));
  const parts = Math.ceil(end / partBytes);
  /** The first entry that begins in each part or after it. */
  const firsts = new Int32Array(parts + 1).fill(count);
  let part = parts;
  for (let rank = count - 1; rank >= 0; rank -= 1) {
    const own = Math.floor((offsets[rank] as number) / partBytes);
    for (; part > own; part -= 1) firsts[part] = rank + 1;
  }
  for (; part >= 0; part -= 1) firsts[part] = 0;
  return (offset) => {
    const at = Math.floor(offset / partBytes);
    let low = firsts[at] ?? count;
    let high = firsts[at + 1] ?? count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low < count && offsets[low] === offset ? low : -1;
  };
}

/** How many entries hang at and below each; deltas in a ring, which no base ends, are orphans. */
function weigh(bases: Int32Array, orphans: number[]): Int32Array {
  const count = bases.length;
  const waiting = new Int32Array(count);
  for (let rank = 0; rank < count; rank += 1) {
    const base = bases[rank] as number;
    if (base >= 0) waiting[base] = (waiting[base] as number) + 1;
  }
  const weights = new Int32Array(count).fill(1);
  const ready = new Int32Array(count);
  let end = 0;
  for (let rank = 0; rank < count; rank += 1) if (waiting[rank] === 0) ready[end++] = rank;
  for (let at = 0; at < end; at += 1) {
    const rank = ready[at] as number;
    const base = bases[rank] as number;
    if (base < 0) continue;
    weights[base] = (weights[base] as number) + (weights[rank] as number);
    const left = (waiting[base] as number) - 1;
    waiting[base] = left;
    if (left === 0) ready[end++] = base;
  }
  if (end < count) {
    waiting.forEach((left, rank) => {
      if (left > 0 && bases[rank] !== -1) orphans.push(rank);
    });
  }
  return weights;
}

/**
 * The lists of children. The heaviest child comes last: its base can then be forgotten before it
 * is walked, so that never more than log2(entries) contents are held at a time.
 */
function hang(bases: Int32Array, weights: Int32Array) {
  const count = bases.length;
  const firstChild = new Int32Array(new SharedArrayBuffer(4 * count)).fill(-1);
  const nextSibling = new Int32Array(new SharedArrayBuffer(4 * count)).fill(-1);
  for (let rank = count - 1; rank >= 0; rank -= 1) {
    const base = bases[rank] as number;
    if (base < 0 || base === rank) continue;
    const heaviest = firstChild[base] as number;
    if (heaviest === -1 || (weights[rank] as number) > (weights[heaviest] as number)) {
      firstChild[base] = rank;
    }
  }
  const heaviest = Int32Array.from(firstChild);
  for (let rank = count - 1; rank >= 0; rank -= 1) {
    const base = bases[rank] as number;
    if (base < 0 || base === rank || heaviest[base] === rank) continue;
    nextSibling[rank] = firstChild[base] as number;
    firstChild[base] = rank;
  }
  return { firstChild, nextSibling };
}

import { type ContentHit, contentHits, placeHits } from '../../../scanner/content-hits.js';
import { applyDelta, createRegions, readDeltaSizes } from '../../../scanner/deltas.js';
import { findHits, type Hit } from '../../../scanner/match.js';
import { JOINED, newHitsInRegions, nulInRegions } from '../../../scanner/region-hits.js';
import { BLOB, createEntryHead, OFS_DELTA, parseEntry, REF_DELTA } from '../objects/entry.js';
import type { Inflater } from '../objects/inflate.js';
import { createArena } from './arena.js';
import { messageStart } from './loose-objects.js';
import type { PackBytes } from './pack-bytes.js';
import type { PackPlan } from './plan.js';

/** Where a walk reports to. Entries are told by their rank in the pack. */
export interface WalkSink {
  hits(rank: number, isBlob: boolean, found: readonly ContentHit[]): void;
  /** Cannot be handled here: damaged, or too large to be held. Git is asked for it by its id. */
  defer(rank: number): void;
  saw(bytes: number, isBlob: boolean): void;
}

/** Walks the trees of one pack. */
export interface Walker {
  /** Begins with the tree below a root. */
  start(root: number): void;
  /** Goes on, for about so many milliseconds; true when the tree is done. */
  run(milliseconds: number): boolean;
}

/** Contents larger than this are left to git, which streams them. */
const LARGEST = 16 << 20;

/**
 * Walks depth first without recursion. Every entry is inflated once; of a delta's target only
 * what the delta changed is searched, unless its base holds hits or NULs.
 */
export function createWalker(
  plan: PackPlan,
  pack: PackBytes,
  hashBytes: number,
  inflater: Inflater,
  sink: WalkSink,
): Walker {
  const { offsets, firstChild, nextSibling } = plan;
  const arena = createArena();
  const head = createEntryHead();
  const regions = createRegions();
  let delta = Buffer.allocUnsafeSlow(1 << 16);
  let depth = -1;
  let isBlob = true;
  /** One slot per content that is held; marked is one whose targets must be searched whole. */
  const places: number[] = [];
  const sizes: number[] = [];
  const sides: number[] = [];
  const nexts: number[] = [];
  const marks: boolean[] = [];

  function parse(rank: number): boolean {
    const offset = offsets[rank] as number;
    const place = pack.entry(offset, offsets[rank + 1] as number);
    return parseEntry(pack.bytes, place, hashBytes, head);
  }

  /** Inflates the entry that was parsed last. */
  function inflateTo(rank: number, output: Uint8Array, at: number): boolean {
    const length = (offsets[rank + 1] as number) - (offsets[rank] as number);
    const place = pack.entry(offsets[rank] as number, offsets[rank + 1] as number);
    return inflater.whole(pack.bytes, head.data, place + length, output, at, head.size);
  }

  function defer(rank: number): void {
    const waiting = [rank];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      sink.defer(next);
      for (let child = firstChild[next] as number; child !== -1; child = nextSibling[child] as number) {
        waiting.push(child);
      }
    }
  }

  function hold(rank: number, at: number, size: number, side: number, marked: boolean): void {
    depth += 1;
    places[depth] = at;
    sizes[depth] = size;
    sides[depth] = side;
    nexts[depth] = firstChild[rank] as number;
    marks[depth] = marked;
  }

  function tell(rank: number, view: Uint8Array, found: readonly Hit[]): void {
    sink.saw(view.length, isBlob);
    if (!isBlob) {
      const message = view.subarray(messageStart(view));
      const inMessage = contentHits(message);
      if (inMessage.length > 0) sink.hits(rank, false, inMessage);
    } else if (found.length > 0) {
      sink.hits(rank, true, placeHits(view, found));
    }
  }

  /** Makes one child of the content on top of the stack, and searches it. */
  function step(rank: number): void {
    if (!parse(rank) || (head.type !== OFS_DELTA && head.type !== REF_DELTA)) return defer(rank);
    if (head.size > LARGEST) return defer(rank);
    if (delta.length <= head.size) delta = Buffer.allocUnsafeSlow(2 * head.size + 1);
    if (!inflateTo(rank, delta, 0)) return defer(rank);
    const told = readDeltaSizes(delta, 0, head.size);
    const baseSize = sizes[depth] as number;
    if (told === undefined || told.base !== baseSize || told.target > LARGEST) return defer(rank);
    const size = told.target;
    const side = 1 - (sides[depth] as number);
    const at = arena.take(side, size);
    if (at === -1) return defer(rank);
    const { bytes } = arena;
    const base = places[depth] as number;
    if (!applyDelta(delta, told.at, head.size, bytes, base, baseSize, at, size, regions, JOINED)) {
      arena.drop(side, at, size);
      return defer(rank);
    }
    const view = bytes.subarray(at, at + size);
    const whole = marks[depth] === true || nulInRegions(view, regions);
    const found = !isBlob ? [] : whole ? findHits(view) : newHitsInRegions(view, regions);
    tell(rank, view, found);
    const marked = found.length > 0 || (whole && view.includes(0));
    if (nexts[depth] === -1) {
      // The base is of no more use: forgetting it here keeps long chains in constant memory.
      arena.drop(sides[depth] as number, base, baseSize);
      depth -= 1;
    }
    if (firstChild[rank] === -1) arena.drop(side, at, size);
    else hold(rank, at, size, side, marked);
  }

  return {
    start(root) {
      arena.clear();
      depth = -1;
      if (!parse(root) || head.size > LARGEST) return defer(root);
      isBlob = head.type === BLOB;
      const at = arena.take(0, head.size);
      if (at === -1 || !inflateTo(root, arena.bytes, at)) return defer(root);
      const view = arena.bytes.subarray(at, at + head.size);
      const found = isBlob ? findHits(view) : [];
      tell(root, view, found);
      const marked = found.length > 0 || view.includes(0);
      if (firstChild[root] !== -1) hold(root, at, view.length, 0, marked);
    },
    run(milliseconds) {
      const end = performance.now() + milliseconds;
      for (let count = 1; depth >= 0; count += 1) {
        const child = nexts[depth] as number;
        if (child === -1) {
          arena.drop(sides[depth] as number, places[depth] as number, sizes[depth] as number);
          depth -= 1;
          continue;
        }
        nexts[depth] = nextSibling[child] as number;
        step(child);
        if ((count & 127) === 0 && performance.now() > end) return false;
      }
      return true;
    },
  };
}

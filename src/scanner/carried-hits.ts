import type { DeltaSteps, Regions } from './deltas.js';
import { type Hit, inOrder } from './hit.js';
import { SCANNER } from './match.js';
import { JOINED, newHitsInRegions } from './region-hits.js';
import type { Range } from './scanner.js';

/** What is looked at behind a key to tell where it ends: escapes and padding. */
const BEHIND = 16;

/**
 * The hits of a content that a delta made, of which only what the delta changed is searched: those
 * of its base stand wherever their surroundings were copied with them. Neither may hold a NUL
 * (places in UTF-16 depend on what stands before them).
 */
export function targetHits(
  target: Uint8Array,
  base: { readonly hits: readonly Hit[]; readonly size: number },
  decoded: DeltaSteps,
  scanner = SCANNER,
): Hit[] {
  if (isDense(target, decoded.regions)) return scanner.findHits(target);
  const found = newHitsInRegions(target, decoded.regions, scanner);
  if (base.hits.length === 0) return found;
  return inOrder([...found, ...carriedHits(target, base, decoded, scanner)]);
}

/** Where more than one byte in so many is new, searching the whole costs less than its parts. */
const DENSE = 3;

function isDense(target: Uint8Array, { bounds, count }: Regions): boolean {
  let size = count * JOINED;
  for (let at = 0; at < count; at += 1) {
    size += (bounds[2 * at + 1] as number) - (bounds[2 * at] as number);
  }
  return DENSE * size > target.length;
}

/** The hits of the base that stand in the target where no change can have a part in them. */
function carriedHits(
  target: Uint8Array,
  { hits, size: baseSize }: { readonly hits: readonly Hit[]; readonly size: number },
  { steps, count, regions }: DeltaSteps,
  scanner: typeof SCANNER,
): Hit[] {
  const carried: Hit[] = [];
  let region = 0;
  let searched: Range | undefined;
  /** Whether a start, asked for in ascending order, lies where the target was searched anew. */
  function isSearched(start: number): boolean {
    while (searched === undefined || searched.to <= start) {
      if (region === regions.count) return false;
      const [from = 0, to = 0] = regions.bounds.subarray(2 * region, 2 * region + 2);
      searched = scanner.near(target, from, to);
      region += 1;
    }
    return start >= searched.from;
  }

  let written = 0;
  for (let step = 0; step < count; step += 1) {
    const source = steps[2 * step] as number;
    const size = steps[2 * step + 1] as number;
    const isTail = source + size === baseSize && written + size === target.length;
    for (let at = source < 0 ? hits.length : firstAt(hits, source); at < hits.length; at += 1) {
      const hit = hits[at] as Hit;
      const { start, end } = hit;
      if (start >= source + size) break;
      const moved = written + start - source;
      if (isSearched(moved)) continue;
      if (isTail || end + BEHIND <= source + size) {
        carried.push({ ...hit, start: moved, end: moved + end - start });
      } else {
        // A long one, of which the end may have changed.
        carried.push(...scanner.hitsStartingIn(target, moved, moved + 1));
      }
    }
    written += size;
  }
  return carried;
}

/** The first hit that starts at an offset or behind it. */
function firstAt(hits: readonly Hit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as Hit).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

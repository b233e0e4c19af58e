import type { Regions } from './deltas.js';
import { findHits, type Hit, hitsStartingIn, REACH } from './match.js';

/**
 * The hits of a content of which only some regions are new, when what it was made from held none.
 * A hit depends on nothing further than `REACH` from its start, so every hit starts within that
 * distance of a region. The regions must lie more than `2 * REACH` apart, which makes what is
 * searched for each of them disjoint.
 */
export function newHitsInRegions(content: Uint8Array, { bounds, count }: Regions): Hit[] {
  if (count === 0) return [];
  if (mustBeWhole(content)) return findHits(content);
  let found: Hit[] | undefined;
  for (let at = 0; at < count; at += 1) {
    const from = Math.max(0, (bounds[2 * at] as number) - REACH);
    const to = Math.min(content.length, (bounds[2 * at + 1] as number) + REACH);
    const hits = hitsStartingIn(content, from, to);
    if (hits.length > 0) found = found === undefined ? hits : found.concat(hits);
  }
  return found ?? [];
}

/** Contents that are transcoded before they are searched, for which places do not add up. */
function mustBeWhole(content: Uint8Array): boolean {
  const first = content[0];
  if (first === 0xff || first === 0xfe) return true;
  return first === 0 || content[1] === 0;
}

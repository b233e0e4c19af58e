import type { Regions } from './deltas.js';
import { type Hit, inOrder } from './hit.js';
import { SCANNER } from './match.js';

/** Regions nearer to each other than this are searched as one: what lies around them is shared. */
export const JOINED = 128;

/**
 * The hits of a content of which only some regions are new, when what it was made from held none
 * and neither holds a NUL (places in UTF-16 depend on what stands before them). Of one that held
 * some: those that the regions have a part in, and perhaps others close by.
 */
export function newHitsInRegions(
  content: Uint8Array,
  { bounds, count }: Regions,
  { plainHitsNear } = SCANNER,
): Hit[] {
  let found: Hit[] = [];
  for (let at = 0; at < count; at += 1) {
    const hits = plainHitsNear(content, bounds[2 * at] as number, bounds[2 * at + 1] as number);
    if (hits.length > 0) found = found.concat(hits);
  }
  return found.length > 1 ? inOrder(found) : found;
}

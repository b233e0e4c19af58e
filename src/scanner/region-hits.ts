import type { Regions } from './deltas.js';
import type { Hit } from './hit.js';
import { SCANNER } from './match.js';

/** Regions nearer to each other than this are searched as one: what lies around them is shared. */
export const JOINED = 128;

/**
 * The hits of a content of which only some regions are new, when what it was made from held none
 * and neither holds a NUL (places in UTF-16 depend on what stands before them).
 */
export function newHitsInRegions(
  content: Uint8Array,
  { bounds, count }: Regions,
  { hitsNear } = SCANNER,
): Hit[] {
  let found: Hit[] = [];
  for (let at = 0; at < count; at += 1) {
    const hits = hitsNear(content, bounds[2 * at] as number, bounds[2 * at + 1] as number);
    if (hits.length > 0) found = found.concat(hits);
  }
  return found.length > 1 ? withoutRepeats(found) : found;
}

/** Neighbouring regions share their surroundings. */
function withoutRepeats(hits: Hit[]): Hit[] {
  const seen = new Map(hits.map((hit) => [`${hit.start} ${hit.kind}`, hit]));
  return [...seen.values()].sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1));
}

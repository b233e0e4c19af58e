import { MOST_PLACES } from '../tally.js';

/** Bounds at how many paths one content is looked at for keys. */
export interface PlaceLimit {
  /** Takes one more path of a content with so many hits; false when it had enough. */
  hasRoom(id: string, hits: number): boolean;
}

/**
 * A content with many keys at many paths is as much work as both together; the first path of each
 * is always looked at. Only contents that hold a key are counted.
 */
export function createPlaceLimit(): PlaceLimit {
  const counts = new Map<string, number>();
  return {
    hasRoom(id, hits) {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return count === 1 || count * hits <= 10 * MOST_PLACES;
    },
  };
}

import type { ContentHit } from '../../../scanner/content-hit.js';
import { searchOpened } from '../../../scanner/archives/member-hits.js';
import { type Context, stopIfAsked } from '../context.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectReader } from '../objects/reader.js';
import type { Repository } from '../repository.js';
import type { Tally } from '../tally.js';

/**
 * Opens the archives that a walk over all objects has met: it searched them as they lie. One after the
 * other in the order of their ids, so that a budget that ends ends at the same one each time.
 */
export function openArchives(
  ids: ReadonlySet<string>,
  repository: Repository,
  context: Context,
  tally: Tally,
  onHits: (id: string, hits: readonly ContentHit[]) => void,
): void {
  if (ids.size === 0) return;
  const reader = createObjectReader(repository, createInflater());
  try {
    for (const id of [...ids].sort()) {
      stopIfAsked(context);
      const reading = reader.read(id, context.maxBytes);
      if (reading.kind !== 'found') continue;
      const { hits, unopened } = searchOpened(reading.bytes, context.budget, context.user?.search);
      if (hits.length > 0) onHits(id, hits);
      tally.unopened(unopened, `object ${id}`);
    }
  } finally {
    reader.close();
  }
}

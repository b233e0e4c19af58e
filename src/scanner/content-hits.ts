import type { ContentHit } from './content-hit.js';
import type { Hit } from './hit.js';
import { createLocator } from './lines.js';
import { findHits } from './match.js';
import { plainKey } from './plain-key.js';
import type { UserSearch } from './user-rules.js';

export type { ContentHit };

/** Every key in a content, those of a team's own rules behind ours. */
export function contentHits(content: Uint8Array, user?: UserSearch): ContentHit[] {
  const hits = placeHits(content, findHits(content));
  return user === undefined ? hits : [...hits, ...user.hits(content)];
}

/** Adds to hits what a report needs, so that the content itself may go. */
export function placeHits(content: Uint8Array, hits: readonly Hit[]): ContentHit[] {
  // Most contents hold nothing, and to tell places is not free.
  if (hits.length === 0) return [];
  const locate = createLocator(content);
  return hits.map(({ kind, start, end }) => {
    const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
    const key = plainKey(kind, bytes.toString('latin1'));
    return { kind, key, ...locate(start) };
  });
}

import type { Hit } from './hit.js';
import { createLocator } from './lines.js';
import { findHits } from './match.js';
import { plainKey } from './plain-key.js';

/** A key in one content, with its place as a reader counts it. */
export interface ContentHit {
  readonly kind: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** The key in clear, freed of what its file's syntax did to it. */
  readonly key: string;
  /** Where the content is an archive, the name of the file in it that holds the key. */
  readonly member?: string;
}

/** Every key in a content. */
export function contentHits(content: Uint8Array): ContentHit[] {
  return placeHits(content, findHits(content));
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

import type { ContentHit } from './content-hit.js';
import { createBeside } from './search/beside.js';
import type { Hit } from './hit.js';
import { createLocator } from './lines.js';
import { findHits } from './match.js';
import { patternOf } from './patterns/index.js';
import { WIDEST } from './patterns/pattern.js';
import { plainKey } from './plain-key.js';
import type { UserSearch } from './user/user-rules.js';

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
  const beside = createBeside(content);
  return hits.map(({ kind, start, end, key: lifted }) => {
    const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
    const plain = lifted ?? plainKey(kind, bytes.toString('latin1'));
    const widen = patternOf(kind)?.widen;
    const key = widen === undefined ? plain : widen(plain, ...lineAround(content, start, end));
    return { kind, key, ...locate(start), beside: beside(start, end) };
  });
}

/** What stands on a hit's line before and after it. */
function lineAround(content: Uint8Array, start: number, end: number): [string, string] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  let from = start;
  while (from > 0 && start - from < WIDEST && bytes[from - 1] !== 0x0a) from--;
  let to = end;
  while (to < bytes.length && to - end < WIDEST && bytes[to] !== 0x0a) to++;
  const text = (first: number, last: number) =>
    bytes.toString('latin1', first, last).replaceAll('\0', '');
  return [text(from, start), text(end, to)];
}

import { type ContentHit, contentHits } from '../../../scanner/content-hits.js';
import type { UserSearch } from '../../../scanner/user-rules.js';

const NEWLINE = 0x0a;

/**
 * Keys in what a commit or a tag says: its message, and what stands in its head behind who made it,
 * such as the tag that a merge keeps. A hit is placed by its line of the message; in the head, at
 * the first.
 */
export function messageHits(object: Uint8Array, user?: UserSearch): ContentHit[] {
  const from = saidFrom(object);
  const hits = contentHits(object.subarray(from), user);
  if (hits.length === 0) return hits;
  let before = 0;
  const end = messageStart(object);
  for (let at = from; at < end; at += 1) if (object[at] === NEWLINE) before += 1;
  return hits.map((hit) => ({ ...hit, line: Math.max(1, hit.line - before) }));
}

/** Where what is searched begins: behind the lines of the head that git itself writes. */
export function saidFrom(object: Uint8Array): number {
  const text = Buffer.from(object.buffer, object.byteOffset, object.length);
  let at = 0;
  for (;;) {
    const end = text.indexOf(NEWLINE, at);
    if (end === -1) return at;
    const word = text.toString('latin1', at, Math.min(end, at + 10));
    if (!/^(?:tree|parent|object|type|committer) /.test(word)) return at;
    at = end + 1;
  }
}

/** Where the message begins: after the first empty line. */
function messageStart(object: Uint8Array): number {
  for (let at = object.indexOf(NEWLINE); at !== -1; at = object.indexOf(NEWLINE, at + 1)) {
    if (object[at + 1] === NEWLINE) return at + 2;
  }
  return object.length;
}

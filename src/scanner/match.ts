import { PATTERNS } from './patterns/index.js';
import type { PatternKind } from './patterns/pattern.js';

/**
 * How far a verdict looks, in bytes: whether a hit starts at an offset depends on nothing before
 * `offset - REACH` and nothing from `offset + REACH` on. Only where a long key *ends* may be told
 * from further on.
 *
 * So for whoever scans changes only: when the bytes [a, b) of a content are new, every hit that
 * was not there before starts in [a - REACH, b + REACH).
 */
export const REACH = 1024;

/** A key in a content; byte offsets of the key itself, half-open. */
export interface Hit {
  readonly kind: PatternKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Every hit whose line intersects [from, to), by default the whole content; an empty range gives
 * none. Lines end at LF bytes. Sorted by start, then kind.
 */
export function findHits(content: Uint8Array, from = 0, to = content.length): Hit[] {
  if (from >= to) return [];
  const lineStart = from === 0 ? 0 : content.lastIndexOf(0x0a, from - 1) + 1;
  const lineEnd = content.indexOf(0x0a, to - 1);
  return hitsStartingIn(content, lineStart, lineEnd === -1 ? content.length : lineEnd);
}

/** Every hit that starts in [from, to), sorted as by findHits. Cost is of that range, not its lines. */
export function hitsStartingIn(content: Uint8Array, from: number, to: number): Hit[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const low = Math.max(0, from - REACH);
  const text = bytes.toString('latin1', low, Math.min(bytes.length, to + 8192));
  return PATTERNS.flatMap(({ kind, trigger, judge }) =>
    Array.from(text.matchAll(trigger), ({ index }) => judge(text, index)).flatMap((span) =>
      span === undefined ? [] : [{ kind, start: span.start + low, end: span.end + low }],
    ),
  )
    .filter(({ start }) => start >= from && start < to)
    .sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1));
}

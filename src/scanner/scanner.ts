import { type Hit, inOrder, type Search } from './hit.js';
import { createNarrow } from './search/narrow.js';
import type { Pattern } from './patterns/pattern.js';
import { type Reach, reachOf } from './search/reach.js';
import { readyShapes } from './shapes.js';
import { createWide } from './search/wide.js';

/** Half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Finds the keys of some patterns. What it looks for first, and how far, is derived from them. */
export interface Scanner {
  readonly reach: Reach;
  /** Every hit that starts in [from, to), sorted by start, then kind. Costs what that range costs. */
  hitsStartingIn(content: Uint8Array, from: number, to: number): Hit[];
  /**
   * Every hit whose line intersects [from, to), by default the whole content; an empty range gives
   * none. Lines end at LF bytes. Sorted by start, then kind.
   *
   * A region gives exactly what the whole content gives on those lines, as long as `content` is
   * whole. See {@link hitsNear} for changes.
   */
  findHits(content: Uint8Array, from?: number, to?: number): Hit[];
  /**
   * Every hit that the bytes [from, to) can have caused, and perhaps others close by: whoever knows
   * that a content without hits was changed there (an empty range is a seam) need look no further.
   * Costs what a few lines cost, also where the line is a huge one.
   */
  hitsNear(content: Uint8Array, from: number, to: number): Hit[];
  /** The same in a content that is known to hold no NUL, which costs less. */
  plainHitsNear(content: Uint8Array, from: number, to: number): Hit[];
  /** Where {@link hitsNear} looks for starts: what starts elsewhere, those bytes have no part in. */
  near(content: Uint8Array, from: number, to: number): Range;
  /** Searches a whole content. */
  searchAll(content: Uint8Array): Search;
}

/** What is looked through at once: it stays in the processor's cache for every pass. */
const BLOCK = 1 << 18;

/** Makes the engine for a list of patterns. Pure; throws when a pattern cannot be searched for. */
export function createScanner(patterns: readonly Pattern[]): Scanner {
  const shapes = readyShapes(patterns);
  const reach = reachOf(shapes);
  const narrow = createNarrow(shapes, reach, patterns);
  const wide = createWide(reach);

  function search(content: Uint8Array, from: number, to: number): Search {
    const bytes = asBuffer(content);
    const found: Search = { hits: [], nul: false };
    for (let start = from; start < to; start += BLOCK) {
      const end = Math.min(to, start + BLOCK);
      narrow(bytes, start, end, found.hits);
      if (!holdsNul(bytes, start, end)) continue;
      found.nul = true;
      // In big endian a unit starts a byte before the character that is seen.
      wide.each(bytes, start, end + 1, (stretch) => {
        const inside: Hit[] = [];
        narrow(Buffer.from(stretch.text.buffer), stretch.from, stretch.to, inside);
        for (const hit of inside) {
          const first = stretch.offset + 2 * hit.start;
          const last = Math.min(bytes.length, stretch.offset + 2 * hit.end);
          if (first >= start && first < end) {
            found.hits.push({ ...hit, start: first, end: last });
          }
        }
      });
    }
    return { hits: inOrder(found.hits), nul: found.nul };
  }

  function hitsStartingIn(content: Uint8Array, from: number, to: number): Hit[] {
    return search(content, from, to).hits;
  }

  function near(content: Uint8Array, from: number, to: number): Range {
    let start = Math.min(from, content.length);
    const first = Math.max(0, start - reach.far);
    for (let lines = 0; start > first; start--) {
      if (content[start - 1] === 0x0a && ++lines > reach.lines) break;
    }
    let end = Math.max(to, start);
    const last = Math.min(content.length, end + reach.far);
    for (let lines = 0; end < last; end++) {
      if (content[end] === 0x0a && ++lines > reach.lines) break;
    }
    return { from: start, to: Math.min(end + 1, content.length) };
  }

  return {
    reach,
    hitsStartingIn,
    findHits(content, from = 0, to = content.length) {
      if (from >= to) return [];
      const lineStart = from === 0 ? 0 : content.lastIndexOf(0x0a, from - 1) + 1;
      const lineEnd = to >= content.length ? -1 : content.indexOf(0x0a, to - 1);
      return hitsStartingIn(content, lineStart, lineEnd === -1 ? content.length : lineEnd);
    },
    near,
    hitsNear(content, from, to) {
      const range = near(content, from, to);
      return hitsStartingIn(content, range.from, range.to);
    },
    plainHitsNear(content, from, to) {
      const range = near(content, from, to);
      const hits: Hit[] = [];
      narrow(asBuffer(content), range.from, range.to, hits);
      return inOrder(hits);
    },
    searchAll: (content) => search(content, 0, content.length),
  };
}

function asBuffer(content: Uint8Array): Buffer {
  return Buffer.isBuffer(content)
    ? content
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** Below this many bytes a loop costs less than calls out of JavaScript. */
const SMALL = 4096;

function holdsNul(bytes: Buffer, from: number, to: number): boolean {
  if (to - from > SMALL) return bytes.subarray(from, to).includes(0);
  for (let at = from; at < to; at++) if (bytes[at] === 0) return true;
  return false;
}

import type { Hit, Search } from './hit.js';
import { createNarrow } from './search/narrow.js';
import type { Pattern } from './patterns/pattern.js';
import { type Reach, reachOf } from './search/reach.js';
import { readyShapes } from './shapes.js';
import { createWide } from './search/wide.js';

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
  /** Searches a whole content; {@link Search.candidates} tells what a change there may bring to light. */
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
    const found: Search = { hits: [], candidates: false };
    for (let start = from; start < to; start += BLOCK) {
      const end = Math.min(to, start + BLOCK);
      narrow(bytes, start, end, found);
      if (!holdsNul(bytes, start, end)) continue;
      found.candidates = true;
      // In big endian a unit starts a byte before the character that is seen.
      wide.each(bytes, start, end + 1, (stretch) => {
        const inside: Search = { hits: [], candidates: false };
        narrow(Buffer.from(stretch.text.buffer), stretch.from, stretch.to, inside);
        for (const hit of inside.hits) {
          const first = stretch.offset + 2 * hit.start;
          const last = Math.min(bytes.length, stretch.offset + 2 * hit.end);
          if (first >= start && first < end) {
            found.hits.push({ ...hit, start: first, end: last });
          }
        }
      });
    }
    return { hits: inOrder(found.hits), candidates: found.candidates };
  }

  function hitsStartingIn(content: Uint8Array, from: number, to: number): Hit[] {
    return search(content, from, to).hits;
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
    hitsNear(content, from, to) {
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
      return hitsStartingIn(content, start, Math.min(end + 1, content.length));
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

/** By start, then kind; two shapes of one kind may both fit, and in UTF-16 stretches may overlap. */
function inOrder(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : a.kind === b.kind ? 0 : 1));
  return hits.filter(
    ({ start, kind }, at) => start !== hits[at - 1]?.start || kind !== hits[at - 1]?.kind,
  );
}

import type { Budget } from './archives/archive.js';
import { formOf } from './archives/form.js';
import { type Searched, searchOpened } from './archives/member-hits.js';
import { type ContentHit, contentHits, placeHits } from './content-hits.js';
import { hitsStartingIn, SCANNER } from './match.js';
import { createUserLines } from './user-lines.js';
import type { UserSearch } from './user-rules.js';

/** Contents up to this size are scanned in one piece. */
export const WHOLE_BYTES = 1 << 24;

/** Any archive tells what it is within so many bytes. */
const HEAD = 512;

/** Archives up to this size are held in one piece, as they are opened from their end. */
const ARCHIVE_BYTES = 1 << 26;

/** How far back a hit may look. */
const REACH = SCANNER.reach.far;
/** What must lie ahead of a hit's start for its end to be told: no key is nearly so long. */
const AHEAD = Math.max(1 << 16, 2 * REACH);
/** How much is scanned at a time, beyond `WHOLE_BYTES`. */
const STEP = 1 << 22;

/** A scan of a content of any length that arrives piece by piece, in bounded memory. */
export interface WindowScan {
  push(chunk: Uint8Array): void;
  /** All hits of the content, and what it packs that was not looked at; call once, after the last piece. */
  end(): Searched;
}

/** How much of a content is held. */
export interface WindowSizes {
  /** Contents up to this size are scanned in one piece. */
  readonly whole?: number;
  /** What is scanned at a time beyond it. */
  readonly step?: number;
}

/**
 * Starts a scan. The pieces are copied: a caller may use its buffer again.
 * @param budget what archives may unpack to; without one, none is opened
 */
export function createWindowScan(
  sizes: WindowSizes = {},
  budget?: Budget,
  user?: UserSearch,
): WindowScan {
  const { whole: wholeBytes = WHOLE_BYTES, step = STEP } = sizes;
  let buffer: Uint8Array = new Uint8Array(0);
  let held = 0;
  /** Bytes of the buffer that were scanned already: only kept as the surroundings of the next. */
  let scanned = 0;
  let lines = 0;
  let columns = 0;
  let whole = true;
  /** Whether it begins as an archive does; unknown until its first bytes are there. */
  let isArchive: boolean | undefined;
  const hits: ContentHit[] = [];
  const userLines = user === undefined ? undefined : createUserLines(user, step);

  function scanTo(end: number, view: Uint8Array): void {
    for (const hit of placeHits(view, hitsStartingIn(view, scanned, end))) {
      hits.push({
        ...hit,
        line: hit.line + lines,
        column: hit.line === 1 ? hit.column + columns : hit.column,
      });
    }
    scanned = end;
  }

  function wholeLimit(): number {
    if (budget === undefined || held <= HEAD) return wholeBytes;
    isArchive ??= formOf(buffer.subarray(0, held)) !== undefined;
    return isArchive ? Math.max(wholeBytes, ARCHIVE_BYTES) : wholeBytes;
  }

  /** Forgets what no later hit can depend on. */
  function slide(view: Uint8Array): void {
    // An even number: in UTF-16, bytes are told apart by whether their offset is even.
    const drop = Math.max(0, Math.min(scanned - REACH, userLines?.done ?? scanned)) & ~1;
    for (let at = 0; at < drop; at += 1) {
      const byte = view[at] as number;
      if (byte === 0x0a) {
        lines += 1;
        columns = 0;
      } else if ((byte & 0xc0) !== 0x80) {
        columns += 1;
      }
    }
    buffer.copyWithin(0, drop, held);
    held -= drop;
    scanned -= drop;
    userLines?.slide(drop);
  }

  return {
    push(chunk) {
      let at = 0;
      while (at < chunk.length) {
        const limit = whole ? wholeLimit() + 1 : step + AHEAD + REACH;
        if (held >= limit) {
          whole = false;
          const view = buffer.subarray(0, held);
          scanTo(Math.max(scanned, held - AHEAD), view);
          userLines?.search(view, false);
          slide(view);
          continue;
        }
        const piece = Math.min(chunk.length - at, limit - held);
        if (held + piece > buffer.length) {
          const larger = new Uint8Array(Math.min(limit, Math.max(2 * (held + piece), 1 << 16)));
          larger.set(buffer.subarray(0, held));
          buffer = larger;
        }
        buffer.set(chunk.subarray(at, at + piece), held);
        held += piece;
        at += piece;
      }
    },
    end() {
      const view = buffer.subarray(0, held);
      if (whole) {
        return budget === undefined
          ? { hits: contentHits(view, user), unopened: [] }
          : searchOpened(view, budget, user);
      }
      scanTo(held, view);
      userLines?.search(view, true);
      const unopened = isArchive === true ? [{ name: '', why: 'too-large' as const }] : [];
      const cut = userLines?.cut === true ? [{ name: '', why: 'line-too-long' as const }] : [];
      return { hits: [...hits, ...(userLines?.hits ?? [])], unopened: [...unopened, ...cut] };
    },
  };
}

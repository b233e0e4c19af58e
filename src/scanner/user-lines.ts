import type { ContentHit } from './content-hit.js';
import type { UserSearch } from './user-rules.js';

/** The search by a team's own rules of a content that is never held whole: line by line, as they come. */
export interface UserLines {
  readonly hits: ContentHit[];
  /** Up to where the held bytes were searched. */
  readonly done: number;
  /** Whether a line was longer than is held, and so searched in pieces. */
  readonly cut: boolean;
  /** Searches the lines that are whole; at the end of the content also the last. */
  search(held: Uint8Array, isEnd: boolean): void;
  /** The first bytes are forgotten. */
  slide(bytes: number): void;
}

const LINE_FEED = 0x0a;

/** @param longest the bytes of a line that are waited for */
export function createUserLines(user: UserSearch, longest: number): UserLines {
  const hits: ContentHit[] = [];
  let done = 0;
  let cut = false;
  let line = 0;
  let column = 0;

  function searchTo(held: Uint8Array, end: number): void {
    const piece = held.subarray(done, end);
    for (const hit of user.hits(piece)) {
      const isFirst = hit.line === 1;
      hits.push({ ...hit, line: hit.line + line, column: hit.column + (isFirst ? column : 0) });
    }
    for (const byte of piece) {
      if (byte === LINE_FEED) {
        line++;
        column = 0;
      } else if ((byte & 0xc0) !== 0x80) column++;
    }
    done = end;
  }

  return {
    hits,
    get done() {
      return done;
    },
    get cut() {
      return cut;
    },
    search(held, isEnd) {
      const end = isEnd ? held.length : held.lastIndexOf(LINE_FEED) + 1;
      if (end > done) searchTo(held, end);
      if (held.length - done < longest) return;
      cut = true;
      searchTo(held, held.length);
    },
    slide(bytes) {
      done -= bytes;
    },
  };
}

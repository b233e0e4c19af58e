import { type Encoding, encodingOf } from './encodings.js';

/** Where something stands for a reader: both 1-based, the column in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Where an offset stands for a reader, the column in code points, as an editor's cursor counts; a
 * byte order mark is none. A line ends at LF, so also at CRLF; in a content without any LF, at CR.
 * In UTF-16 the same by its two-byte units.
 */
export function locate(content: Uint8Array, offset: number): Place {
  return createLocator(content)(offset);
}

/** `locate` for many offsets of one content: asked in ascending order, it reads the content once. */
export function createLocator(content: Uint8Array): (offset: number) => Place {
  const encoding = encodingOf(content);
  const advance = encoding === 'utf-8' ? narrowSteps(content) : wideSteps(content, encoding);
  let at = 0;
  let place: Place = { line: 1, column: 1 };
  return (offset) => {
    const target = Math.min(offset, content.length);
    if (target < at) {
      at = 0;
      place = { line: 1, column: 1 };
    }
    place = advance(at, target, place);
    at = target;
    return place;
  };
}

/** Says where `to` stands when `from`, before it, stands at `place`. */
type Steps = (from: number, to: number, place: Place) => Place;

function narrowSteps(content: Uint8Array): Steps {
  const lineEnd = content.includes(LF) ? LF : CR;
  const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  return (from, to, place) => {
    let { line, column } = place;
    let start = from;
    let end = content.indexOf(lineEnd, start);
    for (; end !== -1 && end < to; end = content.indexOf(lineEnd, start)) {
      line++;
      column = 1;
      start = end + 1;
    }
    for (let at = hasMark ? Math.max(start, 3) : start; at < to; at++) {
      // Continuation bytes belong to the character before them.
      if (((content[at] as number) & 0xc0) !== 0x80) column++;
    }
    return { line, column };
  };
}

function wideSteps(content: Uint8Array, encoding: Exclude<Encoding, 'utf-8'>): Steps {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const unit = (at: number) => ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
  let lineEnd = CR;
  for (let at = 0; at + 1 < content.length && lineEnd === CR; at += 2) {
    if (unit(at) === LF) lineEnd = LF;
  }
  return (from, to, place) => {
    let { line, column } = place;
    for (let at = from & ~1; at + 1 < to; at += 2) {
      const code = unit(at);
      if (code === lineEnd) {
        line++;
        column = 1;
      } else if (!(code >= 0xdc00 && code <= 0xdfff) && !(at === 0 && code === 0xfeff)) {
        // The second half of a surrogate pair belongs to the first.
        column++;
      }
    }
    return { line, column };
  };
}

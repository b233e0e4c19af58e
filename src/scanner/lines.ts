import { type Encoding, encodingOf } from './encodings.js';

const LF = 0x0a;
const CR = 0x0d;

/**
 * Where an offset stands for a reader: both 1-based, the column in characters (code points, as an
 * editor's cursor counts; a byte order mark is none). A line ends at LF, so also at CRLF; in a
 * content without any LF, at CR. In UTF-16 the same by its two-byte units.
 */
export function locate(content: Uint8Array, offset: number): { line: number; column: number } {
  const encoding = encodingOf(content);
  return encoding === 'utf-8'
    ? locateNarrow(content, Math.min(offset, content.length))
    : locateWide(content, Math.min(offset, content.length), encoding);
}

function locateNarrow(content: Uint8Array, offset: number): { line: number; column: number } {
  const end = content.includes(LF) ? LF : CR;
  let line = 1;
  let start = 0;
  for (let at = content.indexOf(end); at !== -1 && at < offset; at = content.indexOf(end, at + 1)) {
    line++;
    start = at + 1;
  }
  const hasMark =
    start === 0 && content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf && offset >= 3;
  let column = 1;
  for (let at = hasMark ? 3 : start; at < offset; at++) {
    // Continuation bytes belong to the character before them.
    if (((content[at] as number) & 0xc0) !== 0x80) column++;
  }
  return { line, column };
}

function locateWide(
  content: Uint8Array,
  offset: number,
  encoding: Exclude<Encoding, 'utf-8'>,
): { line: number; column: number } {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const unit = (at: number) =>
    ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
  let end = CR;
  for (let at = 0; at + 1 < content.length && end === CR; at += 2) if (unit(at) === LF) end = LF;
  let line = 1;
  let column = 1;
  for (let at = unit(0) === 0xfeff ? 2 : 0; at + 1 < offset; at += 2) {
    const code = unit(at);
    if (code === end) {
      line++;
      column = 1;
    } else if (code < 0xdc00 || code > 0xdfff) {
      // The second half of a surrogate pair belongs to the first.
      column++;
    }
  }
  return { line, column };
}

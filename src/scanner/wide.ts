import { BASE64 } from './alphabets.js';
import { CONTEXT_BYTES } from './patterns/pattern.js';

/** A stretch of UTF-16 in a content, as Latin-1: the unit at index i stands at `offset + 2 * i`. */
export interface WideStretch {
  readonly text: Uint8Array;
  readonly offset: number;
  /** The part of `text` in which a key may start; the rest is its surroundings. */
  readonly from: number;
  readonly to: number;
}

/** Keys are longer; so are few words. */
const SHORTEST = 19;
/** A longer run of key characters is taken in pieces. */
const PIECE = 4096;
/** Enough for the longest key. */
const AFTER = 8192 + CONTEXT_BYTES;
const BEFORE = CONTEXT_BYTES + 64;

/**
 * Every stretch of UTF-16 (either byte order) in which a key may start in [from, to). Told by the
 * bytes themselves, not by a mark at the file's beginning: a run of key characters with a NUL
 * between each two. So it is found in binaries too, and the answer is local.
 */
export function eachWideStretch(
  bytes: Uint8Array,
  from: number,
  to: number,
  found: (stretch: WideStretch) => void,
): void {
  for (const parity of [0, 1]) {
    let at = from + ((from + parity) & 1);
    while (at < to) {
      if (!isWide(bytes, at + 2 * (SHORTEST - 1))) {
        at += 2 * SHORTEST;
        continue;
      }
      let index = at + 2 * (SHORTEST - 2);
      while (index >= at && isWide(bytes, index)) index -= 2;
      if (index >= at) {
        at = index + 2;
        continue;
      }
      let past = at + 2 * SHORTEST;
      while (past < to && past < at + 2 * PIECE && isWide(bytes, past)) past += 2;
      found(decode(bytes, at, past, parityOf(at)));
      // Inside a binary little-endian text may stand at an odd offset; this tells it from the other.
      if (at % 2 === 1 && bytes[at - 1] !== 0) found(decode(bytes, at, past, 1));
      at = past;
    }
  }
}

function isWide(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  if (byte === undefined || bytes[at + 1] !== 0) return false;
  return BASE64[byte] === 1 || byte === 0x25 || byte === 0x5c;
}

/** Where a low byte's high byte stands. Files are aligned, so at an even offset it comes after. */
function parityOf(at: number): 1 | -1 {
  return at % 2 === 0 ? 1 : -1;
}

function decode(bytes: Uint8Array, start: number, end: number, high: 1 | -1): WideStretch {
  const offset = Math.max(start % 2, start - 2 * BEFORE);
  const last = Math.min(bytes.length, end + 2 * AFTER);
  const text = new Uint8Array(Math.ceil((last - offset) / 2));
  for (let index = 0; index < text.length; index++) {
    const at = offset + 2 * index;
    const low = bytes[at] as number;
    const other = bytes[at + high];
    // A line feed byte on either side counts as a line end: surroundings are bounded by those.
    text[index] =
      other === 0 || other === undefined ? low : low === 0x0a || other === 0x0a ? 0x0a : 0xff;
  }
  const unit = high === 1 ? offset : offset - 1;
  return { text, offset: unit, from: (start - offset) / 2, to: (end - offset) / 2 };
}

import { LONGEST_KEY } from '../candidates.js';
import { LONGEST_ESCAPE } from '../escapes.js';
import type { Reach } from './reach.js';
import { LIFTED } from './veiled.js';

/** A stretch of UTF-16 in a content, as Latin-1: the unit at index i stands at `offset + 2 * i`. */
export interface WideStretch {
  readonly text: Uint8Array;
  readonly offset: number;
  /** The part of `text` in which a key may start; the rest is its surroundings. */
  readonly from: number;
  readonly to: number;
}

/** Finds text in UTF-16. */
export interface Wide {
  /**
   * Every stretch of UTF-16 (either byte order) in which a key may start in [from, to). Told by the
   * bytes themselves, not by a mark at the file's beginning: a run of characters that keys are
   * spelled with, a NUL between each two. So it is found in binaries too, and the answer is local.
   */
  each(bytes: Uint8Array, from: number, to: number, found: (stretch: WideStretch) => void): void;
}

/** A longer run of key characters is taken in pieces. */
const PIECE = 4096;

/** Knows from the reach how short a run may be, and how much around it matters. */
export function createWide({ any, around }: Reach): Wide {
  const { set } = any;
  // The NUL of a key's last unit may stand before it, in the unit's own first byte.
  const shortest = any.length - 1;
  const before = Math.max(around, 2 * LIFTED) + 2 * LONGEST_ESCAPE;
  const after = LONGEST_KEY + around;

  function isWide(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at];
    return byte !== undefined && bytes[at + 1] === 0 && set[byte] === 1;
  }

  function decode(bytes: Uint8Array, start: number, end: number, high: 1 | -1): WideStretch {
    const offset = Math.max(start % 2, start - 2 * before);
    const last = Math.min(bytes.length, end + 2 * after);
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

  return {
    each(bytes, from, to, found) {
      for (const parity of [0, 1]) {
        let at = from + ((from + parity) & 1);
        while (at < to) {
          if (!isWide(bytes, at + 2 * (shortest - 1))) {
            at += 2 * shortest;
            continue;
          }
          let index = at + 2 * (shortest - 2);
          while (index >= at && isWide(bytes, index)) index -= 2;
          if (index >= at) {
            at = index + 2;
            continue;
          }
          let past = at + 2 * shortest;
          while (past < to && past < at + 2 * PIECE && isWide(bytes, past)) past += 2;
          found(decode(bytes, at, past, parityOf(at)));
          // Inside a binary little-endian text may stand at an odd offset; this tells it from the other.
          if (at % 2 === 1 && bytes[at - 1] !== 0) found(decode(bytes, at, past, 1));
          at = past;
        }
      }
    },
  };
}

/** Where a low byte's high byte stands. Files are aligned, so at an even offset it comes after. */
function parityOf(at: number): 1 | -1 {
  return at % 2 === 0 ? 1 : -1;
}

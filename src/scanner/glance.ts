import { ESCAPED_BASE64 } from './alphabets.js';
import { hitsStartingIn, searchAll } from './match.js';
import { CONTEXT_LINES } from './patterns/pattern.js';
import { eachCommonRun } from './runs.js';

/**
 * Many pieces of text that are searched at once, to learn only whether any of them holds something.
 * One search of 256 KiB costs far less than a thousand of 256 bytes.
 */
export interface Glance {
  readonly bytes: Buffer;
  /** Where the next piece is to be written. */
  top: number;
  /** Ends a piece: what follows must not read as its continuation. */
  close(): void;
  /** Whether a piece may hold what is looked for; afterwards there are no pieces. */
  suspicious(): boolean;
}

const CAPACITY = 1 << 18;
/** More line ends than any verdict looks across. */
const GAP = CONTEXT_LINES + 2;
const LINE_END = 0x0a;

/** Nothing to be searched yet; `suspect` judges all pieces together. */
export function createGlance(suspect: (pieces: Buffer) => boolean): Glance {
  const bytes = Buffer.allocUnsafeSlow(CAPACITY);
  const glance: Glance = {
    bytes,
    top: 0,
    close() {
      const past = Math.min(bytes.length, glance.top + GAP);
      for (; glance.top < past; glance.top += 1) bytes[glance.top] = LINE_END;
    },
    suspicious() {
      const size = glance.top;
      glance.top = 0;
      return size > 0 && suspect(bytes.subarray(0, size));
    },
  };
  return glance;
}

/** Whether a piece, cut so that a verdict on what was changed there sees all it may, holds a key. */
export function holdKeys(pieces: Buffer): boolean {
  return hitsStartingIn(pieces, 0, pieces.length).length > 0;
}

/**
 * How far a piece must reach beyond a change for {@link holdCandidates}: further than the shortest
 * run (40) and the escape before it.
 */
export const TOKEN_MARGIN = 64;

/**
 * Whether a piece holds a token that is a key in some surroundings, or one that the piece's end
 * cuts: then nobody knows. Where a content without such tokens is changed, a change that shows none
 * brings no key to light either, however its surroundings read.
 */
export function holdCandidates(pieces: Buffer): boolean {
  if (searchAll(pieces).candidates) return true;
  const last = pieces.length;
  let cut = false;
  eachCommonRun(pieces, ESCAPED_BASE64, 40, 0, last, (start, end) => {
    if (start === 0 || end === last || pieces[start - 1] === LINE_END || pieces[end] === LINE_END) {
      cut = true;
    }
  });
  return cut;
}

import { SCANNER } from './match.js';
import type { Reach } from './search/reach.js';

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
/** Between two pieces: more line ends than any verdict looks across. */
const gapOf = ({ lines }: Reach) => lines + 2;
const LINE_END = 0x0a;

/** Nothing to be searched yet; `suspect` judges all pieces together. */
export function createGlance(suspect: (pieces: Buffer) => boolean, reach = SCANNER.reach): Glance {
  const gap = gapOf(reach);
  const bytes = Buffer.allocUnsafeSlow(CAPACITY);
  const glance: Glance = {
    bytes,
    top: 0,
    close() {
      const past = Math.min(bytes.length, glance.top + gap);
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
export function holdKeys(pieces: Buffer, scanner = SCANNER): boolean {
  return scanner.hitsStartingIn(pieces, 0, pieces.length).length > 0;
}

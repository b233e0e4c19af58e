import { SCANNER } from './match.js';
import type { Reach } from './search/reach.js';
import { eachRun } from './search/runs.js';

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

/**
 * Whether a piece, cut at the scanner's margin, holds a token that is a key in some surroundings,
 * or one that the piece's end cuts: then nobody knows. Where a content without such tokens is
 * changed, a change that shows none brings no key to light either, however its surroundings read.
 */
export function holdCandidates(pieces: Buffer, scanner = SCANNER): boolean {
  return scanner.searchAll(pieces).candidates || holdCut(pieces, scanner.reach);
}

/** Whether a run that may be part of a longer key touches a piece's end. */
function holdCut(pieces: Buffer, reach: Reach): boolean {
  const { cut } = reach;
  const gap = gapOf(reach);
  let found = false;
  eachRun(pieces, cut.set, cut.length, 0, pieces.length, (start, end) => {
    if (isEnd(pieces, start - 1, -1, gap) || isEnd(pieces, end, 1, gap)) found = true;
  });
  return found;
}

/** Whether nothing but a gap lies ahead in a direction. */
function isEnd(pieces: Buffer, from: number, direction: 1 | -1, gap: number): boolean {
  for (let ends = 0, at = from; ends < gap; ends += 1, at += direction) {
    if (at < 0 || at >= pieces.length) return true;
    if (pieces[at] !== LINE_END) return false;
  }
  return true;
}

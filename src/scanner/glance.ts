import { CONTEXT_LINES } from './patterns/pattern.js';
import { hitsStartingIn } from './match.js';

/**
 * Many pieces of text that are searched at once, to learn only whether any of them holds a key.
 * One search of 256 KiB costs far less than a thousand of 256 bytes.
 */
export interface Glance {
  readonly bytes: Buffer;
  /** Where the next piece is to be written. */
  top: number;
  /** Ends a piece: what follows must not read as its continuation. */
  close(): void;
  /** Whether a piece may hold a key; afterwards there are no pieces. */
  suspicious(): boolean;
}

const CAPACITY = 1 << 18;
/** More line ends than any verdict looks across. */
const GAP = CONTEXT_LINES + 2;

/** Nothing to be searched yet. */
export function createGlance(): Glance {
  const bytes = Buffer.allocUnsafeSlow(CAPACITY);
  const glance: Glance = {
    bytes,
    top: 0,
    close() {
      const past = Math.min(bytes.length, glance.top + GAP);
      bytes.fill(0x0a, glance.top, past);
      glance.top = past;
    },
    suspicious() {
      const size = glance.top;
      glance.top = 0;
      return size > 0 && hitsStartingIn(bytes.subarray(0, size), 0, size).length > 0;
    },
  };
  return glance;
}

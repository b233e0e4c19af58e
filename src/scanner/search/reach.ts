import { setOf } from '../alphabets.js';
import { LONGEST_ESCAPE } from '../escapes.js';
import type { ReadyShape } from '../shapes.js';

/** How far the engine must look, as its patterns make it. In bytes, unless it says otherwise. */
export interface Reach {
  /** How much of a key is judged; of a longer one, the beginning. */
  readonly judged: number;
  /** How many bytes and line ends of surroundings a verdict may see on either side. */
  readonly around: number;
  readonly lines: number;
  /**
   * Whether a hit starts at an offset depends on nothing further away than this, nor on more than
   * {@link lines} lines before and after its own. Only where a long key *ends* may be told from
   * further on. (Twice the narrow reach, for UTF-16.)
   */
  readonly far: number;
  /** What any key may be spelled with, and how many characters the shortest one has. */
  readonly any: { readonly set: Uint8Array; readonly length: number };
}

/** A key without a longest length is judged by so much, at least. */
const LEAST_JUDGED = 512;

/** Derives the reach from shapes. */
export function reachOf(shapes: readonly ReadyShape[]): Reach {
  const most = (numbers: readonly number[]) => Math.max(0, ...numbers);
  const judged = most([LEAST_JUDGED, ...shapes.map(judgedOf)]);
  const around = most(shapes.map(({ surroundings }) => surroundings.bytes));
  return {
    judged,
    around,
    lines: most(shapes.map(({ surroundings }) => surroundings.lines)),
    far: 2 * (judged + around),
    any: { set: setOfAll(shapes), length: Math.min(...shapes.map(({ shortest }) => shortest)) },
  };
}

/** Of a key that ends somewhere, all is judged. */
function judgedOf({ longest, spelled }: ReadyShape): number {
  if (longest === Number.POSITIVE_INFINITY || (spelled && longest < LEAST_JUDGED / 2)) return 0;
  return longest + 2 * LONGEST_ESCAPE;
}

function setOfAll(shapes: readonly ReadyShape[]): Uint8Array {
  return setOf(shapes.map(({ spelling }) => spelling).join(''));
}

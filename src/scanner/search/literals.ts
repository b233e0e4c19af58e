/** Text that announces something: the bytes themselves, and a set that the next one belongs to. */
export interface Literal {
  readonly text: Uint8Array;
  readonly next: Uint8Array;
}

/** Finds many literals in one pass. */
export interface Literals {
  /**
   * Calls `found` for every literal that starts in [from, to), with its place among those given.
   * Overlapping ones are all found, in no order; one whose next byte is wrong may be, too.
   */
  each(bytes: Uint8Array, from: number, to: number, found: Found): void;
}

type Found = (start: number, which: number) => void;

/** Some neighbouring bytes that announce a literal: which one, and where in it they stand. */
interface Mark {
  readonly which: number;
  readonly offset: number;
}

/**
 * How bytes are looked at. Pairs, every fourth alone: cheapest for a few literals of four bytes or
 * more. Of many literals too many pairs stand in any text; then three bytes, at every second place.
 */
interface Manner {
  readonly width: 2 | 3;
  readonly stride: 4 | 2;
}
const PAIRS: Manner = { width: 2, stride: 4 };
const TRIPLES: Manner = { width: 3, stride: 2 };
/** More literals than this are many. */
const FEW = 24;

/** Below this many bytes a view costs more than it saves. */
const SMALL = 2048;
/** Whether the first byte in memory is the lowest of a number that is read there. */
const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Spreads what differs in any bit over the highest ones. */
const SPREAD = 0x9e3779b1 | 0;

/** Where three bytes, the first the lowest, stand in a table of 64 Ki. */
function slotOf(three: number): number {
  return Math.imul(three, SPREAD) >>> 16;
}

/**
 * Makes a finder of literals of at least three bytes. A literal is longer than a stride, or begins
 * what is: some of its bytes are among those that are looked at, whichever way it lies. More
 * literals mean more places that call for a closer look, not another pass.
 */
export function createLiterals(literals: readonly Literal[]): Literals {
  const isLong = literals.every(({ text }) => text.length >= PAIRS.stride);
  const manner = isLong && literals.length <= FEW ? PAIRS : TRIPLES;
  const { stride } = manner;
  // Not every start of the program has something to search: the table is made for the first that has.
  let table: Table | undefined;

  return {
    each(bytes, from, to, found) {
      if (literals.length === 0) return;
      table ??= tableOf(literals, manner);
      const { marked, numbers, marks } = table;
      const last = Math.min(bytes.length - manner.width + 1, to + table.ahead);

      /** Finds the literals that the bytes at an offset belong to. */
      function look(at: number): void {
        const pair = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
        const slot = manner === PAIRS ? pair : slotOf(pair | ((bytes[at + 2] as number) << 16));
        if (marked[slot] === 0) return;
        for (const { which, offset } of marks[numbers[slot] as number] as Mark[]) {
          const start = at - offset;
          if (start < from || start >= to) continue;
          const { text } = literals[which] as Literal;
          let index = 0;
          while (index < text.length && bytes[start + index] === text[index]) index++;
          if (index === text.length) found(start, which);
        }
      }

      let at = from;
      if (IS_LITTLE && last - from >= SMALL) {
        // Four bytes are read at once, which must lie at a multiple of four.
        const start = from + (-(bytes.byteOffset + from) & 3);
        if (stride === 2 && start - 2 >= from) look(start - 2);
        const count = (last + manner.width - 1 - start) >> 2;
        const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, count);
        const done =
          manner === PAIRS
            ? eachPair(words, marked, look, start)
            : eachTriple(words, marked, look, start);
        at = start + 4 * done;
      }
      for (; at < last; at += stride) look(at);
    },
  };
}

/** Which marks some bytes call for, by their slot. */
interface Table {
  /** 1 for a slot that calls for any: small, so that it stays close to the processor. */
  readonly marked: Uint8Array;
  /** Each such slot's place among the marks. */
  readonly numbers: Uint16Array;
  readonly marks: Mark[][];
  /** How many bytes behind a literal's start its marks may reach. */
  readonly ahead: number;
}

function tableOf(literals: readonly Literal[], { width, stride }: Manner): Table {
  const marked = new Uint8Array(1 << 16);
  const numbers = new Uint16Array(1 << 16);
  const marks: Mark[][] = [];
  let ahead = 0;
  for (const [which, literal] of literals.entries()) {
    const first = rarestWindow(literal, stride);
    ahead = Math.max(ahead, first + stride);
    for (let offset = first; offset < first + stride; offset++) {
      for (const bytes of partsAt(literal, offset, width)) {
        const slot = width === 2 ? bytes : slotOf(bytes);
        if (marked[slot] === 0) {
          marked[slot] = 1;
          numbers[slot] = marks.length;
          marks.push([]);
        }
        (marks[numbers[slot] as number] as Mark[]).push({ which, offset });
      }
    }
  }
  return { marked, numbers, marks, ahead };
}

/** Looks at the first pair of every word; how many words that were. */
function eachPair(
  words: Uint32Array,
  marked: Uint8Array,
  look: (at: number) => void,
  start: number,
): number {
  let word = 0;
  for (; word + 3 < words.length; word += 4) {
    const any =
      (marked[(words[word] as number) & 0xffff] as number) |
      (marked[(words[word + 1] as number) & 0xffff] as number) |
      (marked[(words[word + 2] as number) & 0xffff] as number) |
      (marked[(words[word + 3] as number) & 0xffff] as number);
    if (any === 0) continue;
    for (let one = word; one < word + 4; one++) {
      if (marked[(words[one] as number) & 0xffff] !== 0) look(start + 4 * one);
    }
  }
  return word;
}

/** Looks at the three bytes at the beginning and in the middle of every word, likewise. */
function eachTriple(
  words: Uint32Array,
  marked: Uint8Array,
  look: (at: number) => void,
  start: number,
): number {
  let word = 0;
  for (; word + 2 < words.length; word += 2) {
    const one = words[word] as number;
    const two = words[word + 1] as number;
    const next = words[word + 2] as number;
    const any =
      (marked[Math.imul(one & 0xffffff, SPREAD) >>> 16] as number) |
      (marked[Math.imul((one >>> 16) | ((two & 0xff) << 16), SPREAD) >>> 16] as number) |
      (marked[Math.imul(two & 0xffffff, SPREAD) >>> 16] as number) |
      (marked[Math.imul((two >>> 16) | ((next & 0xff) << 16), SPREAD) >>> 16] as number);
    if (any === 0) continue;
    for (let at = start + 4 * word; at < start + 4 * word + 8; at += 2) look(at);
  }
  return word;
}

/** So many bytes at an offset of a literal: one way, or behind its end one for every next byte. */
function partsAt({ text, next }: Literal, offset: number, width: number): number[] {
  let parts = [0];
  for (let index = 0; index < width; index++) {
    const own = text[offset + index];
    const bytes =
      own === undefined ? Array.from(next.keys()).filter((byte) => next[byte] === 1) : [own];
    parts = parts.flatMap((part) => bytes.map((byte) => part | (byte << (8 * index))));
  }
  return parts;
}

/** Where in a literal the bytes begin that text holds most seldom. */
function rarestWindow({ text }: Literal, stride: number): number {
  const common: number[] = [];
  for (let at = 0; at < text.length; at++) {
    common.push(commonness(text[at]) * commonness(text[at + 1]));
  }
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let first = 0; first + stride <= text.length; first++) {
    let sum = 0;
    for (let at = first; at < first + stride; at++) sum += common[at] as number;
    if (sum < least) {
      least = sum;
      best = first;
    }
  }
  return best;
}

/** Small letters that are seldom: j, q, x, z. */
const SELDOM = [0x6a, 0x71, 0x78, 0x7a];

/** How often a byte stands in source, roughly: small letters most, and any byte more than each. */
function commonness(byte: number | undefined): number {
  if (byte === undefined) return 50;
  if (byte >= 0x61 && byte <= 0x7a) return SELDOM.includes(byte) ? 2 : 8;
  return byte >= 0x41 && byte <= 0x5a ? 2 : 3;
}

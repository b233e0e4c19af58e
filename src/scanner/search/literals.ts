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

/** A pair of bytes that announces a literal: which one, and where in it the pair stands. */
interface Mark {
  readonly which: number;
  readonly offset: number;
}

/** Below this many bytes a view costs more than it saves. */
const SMALL = 2048;
/** Whether the first byte in memory is the lowest of a number that is read there. */
const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/**
 * Makes a finder of literals of at least three bytes. It looks at every fourth pair of bytes alone,
 * or at every second: a literal is longer, so one of its pairs is among those, whichever way it
 * lies. More literals mean more pairs that call for a closer look, not another pass.
 */
export function createLiterals(literals: readonly Literal[]): Literals {
  const stride = literals.every(({ text }) => text.length >= 4) ? 4 : 2;
  // Not every start of the program has something to search: the table is made for the first that has.
  let table: Table | undefined;

  /** Finds the literals that the pair at an offset, a marked one, belongs to. */
  function look(bytes: Uint8Array, at: number, from: number, to: number, found: Found): void {
    const { numbers, marks } = table as Table;
    const pair = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
    for (const { which, offset } of marks[numbers[pair] as number] as Mark[]) {
      const start = at - offset;
      if (start < from || start >= to) continue;
      const { text } = literals[which] as Literal;
      let index = 0;
      while (index < text.length && bytes[start + index] === text[index]) index++;
      if (index === text.length) found(start, which);
    }
  }

  return {
    each(bytes, from, to, found) {
      if (literals.length === 0) return;
      table ??= tableOf(literals, stride);
      const last = Math.min(bytes.length - 1, to + table.ahead);
      const { marked } = table;
      function lookIfMarked(at: number): void {
        const pair = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
        if (marked[pair] === 1) look(bytes, at, from, to, found);
      }
      let at = from;
      if (IS_LITTLE && last - from >= SMALL) {
        // Four bytes are read at once, which must lie at a multiple of four.
        const start = from + (-(bytes.byteOffset + from) & 3);
        if (stride === 2 && start - 2 >= from) lookIfMarked(start - 2);
        const count = (last + 1 - start) >> 2;
        const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, count);
        eachMarked(words, marked, stride, (offset) => lookIfMarked(start + offset));
        at = start + 4 * count;
      }
      for (; at < last; at += stride) lookIfMarked(at);
    },
  };
}

/** Which marks a pair of bytes calls for. */
interface Table {
  /** 1 for a pair that calls for any: small, so that it stays close to the processor. */
  readonly marked: Uint8Array;
  /** Each such pair's place among the marks. */
  readonly numbers: Uint16Array;
  readonly marks: Mark[][];
  /** How many bytes behind a literal's start its pairs may reach. */
  readonly ahead: number;
}

function tableOf(literals: readonly Literal[], stride: 2 | 4): Table {
  const marked = new Uint8Array(1 << 16);
  const numbers = new Uint16Array(1 << 16);
  const marks: Mark[][] = [];
  let ahead = 0;
  for (const [which, literal] of literals.entries()) {
    const first = rarestWindow(literal, stride);
    ahead = Math.max(ahead, first + stride);
    for (let offset = first; offset < first + stride; offset++) {
      for (const pair of pairsAt(literal, offset)) {
        if (marked[pair] === 0) {
          marked[pair] = 1;
          numbers[pair] = marks.length;
          marks.push([]);
        }
        (marks[numbers[pair] as number] as Mark[]).push({ which, offset });
      }
    }
  }
  return { marked, numbers, marks, ahead };
}

/** Calls `found` with the offset of every marked pair: in a word the first, with a stride of 2 both. */
function eachMarked(
  words: Uint32Array,
  marked: Uint8Array,
  stride: 2 | 4,
  found: (offset: number) => void,
): void {
  const count = words.length;
  let word = 0;
  if (stride === 4) {
    for (; word + 3 < count; word += 4) {
      const any =
        (marked[(words[word] as number) & 0xffff] as number) |
        (marked[(words[word + 1] as number) & 0xffff] as number) |
        (marked[(words[word + 2] as number) & 0xffff] as number) |
        (marked[(words[word + 3] as number) & 0xffff] as number);
      if (any !== 0) {
        for (let one = word; one < word + 4; one++) {
          if (marked[(words[one] as number) & 0xffff] !== 0) found(4 * one);
        }
      }
    }
  } else {
    for (; word + 1 < count; word += 2) {
      const first = words[word] as number;
      const second = words[word + 1] as number;
      const any =
        (marked[first & 0xffff] as number) |
        (marked[first >>> 16] as number) |
        (marked[second & 0xffff] as number) |
        (marked[second >>> 16] as number);
      if (any === 0) continue;
      if (marked[first & 0xffff] !== 0) found(4 * word);
      if (marked[first >>> 16] !== 0) found(4 * word + 2);
      if (marked[second & 0xffff] !== 0) found(4 * word + 4);
      if (marked[second >>> 16] !== 0) found(4 * word + 6);
    }
  }
  for (; word < count; word++) {
    found(4 * word);
    if (stride === 2) found(4 * word + 2);
  }
}

/** The pairs that may stand at an offset of a literal: one, or behind its end one for every next byte. */
function pairsAt({ text, next }: Literal, offset: number): number[] {
  const first = text[offset] as number;
  const second = text[offset + 1];
  if (second !== undefined) return [first | (second << 8)];
  const pairs: number[] = [];
  for (let byte = 0; byte < next.length; byte++) {
    if (next[byte] === 1) pairs.push(first | (byte << 8));
  }
  return pairs;
}

/** Where in a literal the pairs begin that text holds most seldom. */
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

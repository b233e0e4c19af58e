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
 * Makes a finder of literals of at least three bytes. It looks at every second pair of bytes alone: a
 * literal is longer, so one of two neighbouring pairs of its is among those, whichever way it lies.
 * Which two is chosen by what text seldom holds, and the byte behind a pair is asked in the same
 * breath, without a branch: so a hundred literals cost hardly more than ten.
 */
export function createLiterals(literals: readonly Literal[]): Literals {
  // Not every start of the program has something to search: the table is made for the first that has.
  let table: Table | undefined;

  /** Finds the literals that the pair at an offset belongs to. */
  function look(bytes: Uint8Array, at: number, from: number, to: number, found: Found): void {
    const { pairs, marks, triples } = table as Table;
    const pair = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
    if (pairs[pair] === 0 || triples[placeOf(pair, bytes[at + 2] as number)] !== 1) return;
    for (const { which, offset } of marks.get(pair) ?? []) {
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
      table ??= tableOf(literals);
      const last = Math.min(bytes.length - 2, to + table.ahead);
      let at = from;
      if (IS_LITTLE && last - from >= SMALL) {
        // Four bytes are read at once, which must lie at a multiple of four.
        const start = from + (-(bytes.byteOffset + from) & 3);
        if (start - 2 >= from) look(bytes, start - 2, from, to, found);
        const count = (last + 2 - start) >> 2;
        const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, count);
        const past = eachMarked(words, table, (offset) =>
          look(bytes, start + offset, from, to, found),
        );
        at = start + past;
      }
      for (; at < last; at += 2) look(bytes, at, from, to, found);
    },
  };
}

/** Which pairs of bytes announce literals. A pair belongs to a class; a class is one bit. */
interface Table {
  /** The class of a pair, by the pair's number; 0 is none. */
  readonly pairs: Uint32Array;
  /** The classes of which a pair may stand before a byte. */
  readonly thirds: Uint32Array;
  /** Whether a pair and the byte behind it belong to a literal; others may share their place. */
  readonly triples: Uint8Array;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** How many bytes behind a literal's start its pairs may reach. */
  readonly ahead: number;
}

/** As many as there are bits. The most common pairs have one each, the others share the rest. */
const CLASSES = 32;
const OWN_CLASSES = 20;

function placeOf(pair: number, third: number): number {
  return (pair + third * 40503) & 0xffff;
}

function tableOf(literals: readonly Literal[]): Table {
  const marks = new Map<number, Mark[]>();
  let ahead = 0;
  for (const [which, { text }] of literals.entries()) {
    const first = rarestWindow(text);
    ahead = Math.max(ahead, first + 2);
    for (const offset of [first, first + 1]) {
      const pair = pairAt(text, offset);
      const known = marks.get(pair);
      if (known === undefined) marks.set(pair, [{ which, offset }]);
      else known.push({ which, offset });
    }
  }
  const pairs = new Uint32Array(1 << 16);
  const thirds = new Uint32Array(256);
  const triples = new Uint8Array(1 << 16);
  const common = [...marks.keys()].sort((a, b) => commonnessOf(b) - commonnessOf(a));
  for (const [rank, pair] of common.entries()) {
    const own = OWN_CLASSES + ((rank - OWN_CLASSES) % (CLASSES - OWN_CLASSES));
    const bit = 1 << (rank < OWN_CLASSES ? rank : own);
    pairs[pair] = bit;
    for (const { which, offset } of marks.get(pair) as Mark[]) {
      const { text, next } = literals[which] as Literal;
      const third = text[offset + 2];
      for (let byte = 0; byte < 256; byte++) {
        if (third === undefined ? next[byte] === 1 : byte === third) {
          thirds[byte] = (thirds[byte] as number) | bit;
          triples[placeOf(pair, byte)] = 1;
        }
      }
    }
  }
  return { pairs, thirds, triples, marks, ahead };
}

/**
 * Calls `found` with the offset of every pair that is marked, with the right byte behind it, and says
 * how far it came.
 */
function eachMarked(
  words: Uint32Array,
  { pairs, thirds }: Table,
  found: (offset: number) => void,
): number {
  const last = words.length - 2;
  let word = 0;
  for (; word < last; word += 2) {
    const first = words[word] as number;
    const second = words[word + 1] as number;
    const third = words[word + 2] as number;
    const one = (pairs[first & 0xffff] as number) & (thirds[(first >>> 16) & 0xff] as number);
    const two = (pairs[first >>> 16] as number) & (thirds[second & 0xff] as number);
    const three = (pairs[second & 0xffff] as number) & (thirds[(second >>> 16) & 0xff] as number);
    const four = (pairs[second >>> 16] as number) & (thirds[third & 0xff] as number);
    if ((one | two | three | four) === 0) continue;
    if (one !== 0) found(4 * word);
    if (two !== 0) found(4 * word + 2);
    if (three !== 0) found(4 * word + 4);
    if (four !== 0) found(4 * word + 6);
  }
  return 4 * word;
}

function pairAt(text: Uint8Array, at: number): number {
  return (text[at] as number) | ((text[at + 1] as number) << 8);
}

/** Where in a literal the two pairs stand that text holds most seldom. */
function rarestWindow(text: Uint8Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let first = 0; first + 2 < text.length; first++) {
    const sum = commonnessOf(pairAt(text, first)) + commonnessOf(pairAt(text, first + 1));
    if (sum < least) {
      least = sum;
      best = first;
    }
  }
  return best;
}

/** The pairs that source, bundles and data files hold most, the most common first. */
const COMMON =
  'on re es er at st in te de en io ti or co th nt an me ng he se tr ha ta it pe ed to is ge nd le al ap ' +
  'ma ve et od ro ri am ce ch ar == om ns rs li ra s. si ec ea ur na as ou fi ue ut po us ne ct oc so la ' +
  'pi -c ic ty el rt ts da .0 nc ac gi eg ca sh ss ol fo ul tt 1. ru lo il pa ps um t- // ag i- ex no tp ' +
  'ws do ie ht un aw mi 0. hi tu id qu cu ck pr s- su yp em va .a if ig Re ry .1 cr be ke ad pt ep /p im ' +
  'op ll ai of lu mo up di mm ot pd eq ia rg vi az zo Co .c ab 2. Th rr cl ef y. Up ev nf ir sp pp mp -1 ' +
  'ho dd rn e- ci ui pl e_ os s/ ip ls e. rc du gr ow ni /c np bu AA sm fe -s pu St lt bl ew ov .2 __ we ' +
  'sc In /r t. .t js hy wi ds Se mb g/ lv 12 wa oi rm xp bo ub 3. cc De .o fa au cs ob rv je ba sa Pr uc ' +
  '51 -e gs .n n. pm ib nu 2- 4. tg ey iv -/ l- ud _m ld /- -2 nv ly ee Ex xt iz nn gu Na -w Am og .s fu';

/** How often a pair of bytes stands in source, roughly. */
function commonnessOf(pair: number): number {
  const rank = COMMON.indexOf(String.fromCharCode(pair & 0xff, pair >>> 8));
  return rank === -1 ? 1 / 400 : 1 / (6 + rank / 3);
}

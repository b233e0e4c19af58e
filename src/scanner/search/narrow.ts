import { setOf } from '../alphabets.js';
import { judge, mayBegin } from '../candidates.js';
import { LONGEST_ESCAPE, pastEscape, readToken, type Token } from '../escapes.js';
import type { Hit } from '../hit.js';
import { createLiterals } from './literals.js';
import type { Reach } from './reach.js';
import { eachRun, LEAST_RUN } from './runs.js';
import type { Pattern } from '../patterns/pattern.js';
import type { ReadyShape } from '../shapes.js';
import { createVeiled, LIFTED } from './veiled.js';

/** Searches one-byte text for keys that start in [from, to), and adds what it finds in no order. */
export type Narrow = (
  bytes: Buffer,
  from: number,
  to: number,
  found: Hit[],
  /** How many veils were lifted to get here. */
  depth?: number,
) => void;

/** Fewer characters than this announce nothing: they stand everywhere. */
const LEAST_PREFIX = 3;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
/** Whatever an escape stands for, it may end here. */
const NOTHING = setOf('');

/** A shape, and one of the prefixes that it may begin with; none has no bytes. */
interface Beginning {
  readonly ready: ReadyShape;
  readonly prefix: Uint8Array;
}

/** Beginnings that are looked for as runs of the same characters. */
interface Group {
  readonly spelling: string;
  readonly set: Uint8Array;
  readonly spelled: boolean;
  readonly shortest: number;
  readonly beginnings: readonly Beginning[];
}

/** How much of a key is known before the rest is read: its prefix, where that is its beginning. */
function known({ ready, prefix }: Beginning): number {
  return ready.shape.at === undefined ? prefix.length : 0;
}

/** Two passes: one for all prefixes and what announces veils, one for the runs of all that have none. */
export function createNarrow(
  shapes: readonly ReadyShape[],
  { judged }: Reach,
  patterns: readonly Pattern[] = [],
): Narrow {
  const beginnings = shapes.flatMap(beginningsOf);
  const announced = beginnings.filter(({ prefix }) => prefix.length >= LEAST_PREFIX);
  const veiled = createVeiled(patterns, (text, depth) => {
    const inside: Hit[] = [];
    search(text, 0, text.length, inside, depth);
    return inside;
  });
  const margin = veiled.literals.length === 0 ? 0 : LIFTED;
  const literals = createLiterals([
    ...announced.map(({ ready, prefix }) => ({ text: prefix, next: ready.next })),
    ...veiled.literals,
  ]);
  const furthest = Math.max(0, ...shapes.map(({ shape }) => shape.at ?? 0));
  const groups = groupsOf(beginnings.filter(({ prefix }) => prefix.length < LEAST_PREFIX));
  const union = setOf(groups.map(({ spelling }) => spelling).join(''));
  const shortest = Math.min(...groups.map((group) => group.shortest));

  function read(bytes: Buffer, start: number, one: Beginning): Token {
    const limit = Math.min(bytes.length, start + judged);
    return readToken(bytes, start + known(one), limit, one.ready.body, one.ready.spelled);
  }

  function take(bytes: Buffer, start: number, one: Beginning, token: Token, found: Hit[]): void {
    const { ready } = one;
    const told = judge(ready, { bytes, start, prefix: known(one), token, judged });
    if (told !== undefined) found.push({ kind: told.kind, start, end: told.end });
  }

  /** What may begin at a place in a run. Shapes without a prefix share the token that they read. */
  function takeAt(bytes: Buffer, start: number, group: Group, found: Hit[]): void {
    let shared: Token | undefined;
    for (const one of group.beginnings) {
      if (!mayBegin(bytes, start, one.ready) || !startsWith(bytes, start, one.prefix)) continue;
      const isBare = one.prefix.length === 0;
      const token = isBare && shared !== undefined ? shared : read(bytes, start, one);
      if (isBare) shared = token;
      take(bytes, start, one, token, found);
    }
  }

  const search: Narrow = (bytes, from, to, found, depth = 0) => {
    const range = { from, to, depth };
    // What announces a veil may stand before the key, and behind it; a mark stands inside of it.
    const ahead = Math.min(bytes.length, to + Math.max(margin, furthest));
    literals.each(bytes, Math.max(0, from - margin), ahead, (at, which) => {
      const one = announced[which];
      if (one === undefined) {
        veiled.look(bytes, at, which - announced.length, range, found);
        return;
      }
      const start = at - (one.ready.shape.at ?? 0);
      if (start < from || start >= to) return;
      if (mayBegin(bytes, start, one.ready))
        take(bytes, start, one, read(bytes, start, one), found);
    });

    /** A key begins where a run does, or behind an escape that the run took in. */
    function takeRun(start: number, end: number, group: Group): void {
      if (start >= from && start < to) takeAt(bytes, start, group, found);
      const last = Math.min(to, group.spelled ? end : start);
      for (let at = Math.max(0, start - LONGEST_ESCAPE); at < last; at++) {
        const byte = bytes[at];
        if (byte !== PERCENT && byte !== BACKSLASH) continue;
        const past = pastEscape(bytes, at, NOTHING);
        if (past > start && past < end && past >= from && past < to) {
          takeAt(bytes, past, group, found);
        }
      }
    }

    const first = Math.max(0, from - LONGEST_ESCAPE - 1);
    const last = Math.min(bytes.length, to + shortest + LONGEST_ESCAPE);
    eachRun(bytes, union, shortest, first, last, (start, end) => {
      for (const group of groups) {
        if (groups.length === 1) takeRun(start, end, group);
        else {
          eachRun(bytes, group.set, group.shortest, start, end, (groupStart, groupEnd) =>
            takeRun(groupStart, groupEnd, group),
          );
        }
      }
    });
  };
  return search;
}

function groupsOf(beginnings: readonly Beginning[]): Group[] {
  const spellings = new Set(beginnings.map(({ ready }) => ready.spelling));
  return [...spellings].map((spelling) => {
    const members = beginnings.filter(({ ready }) => ready.spelling === spelling);
    const shortest = Math.min(...members.map(({ ready }) => ready.shortest));
    if (shortest < LEAST_RUN) {
      throw new Error(`${members[0]?.ready.kind}: too short to be found without a prefix`);
    }
    const { spelled } = (members[0] as Beginning).ready;
    return { spelling, set: setOf(spelling), spelled, shortest, beginnings: members };
  });
}

function beginningsOf(ready: ReadyShape): Beginning[] {
  const prefixes = ready.prefixes.length === 0 ? [''] : ready.prefixes;
  return prefixes.map((prefix) => ({ ready, prefix: bytesOf(prefix) }));
}

/** Of ASCII; the first buffer that is made of a text costs a start of the program milliseconds. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function startsWith(bytes: Uint8Array, at: number, prefix: Uint8Array): boolean {
  for (let index = 0; index < prefix.length; index++) {
    if (bytes[at + index] !== prefix[index]) return false;
  }
  return true;
}

import { type Automaton, automatonOf } from './automaton.js';
import type { Skimmed } from './kept.js';
import { createStore } from './store.js';

/** A word that makes a line worth keeping, and how many of its neighbours with it. */
export interface Watched {
  readonly word: string;
  readonly before: number;
  readonly after: number;
  /** No letter follows it: with one it would be another word, and that one may be in every line. */
  readonly closed?: boolean;
}

/** Takes a log piece by piece. Holds a bounded part of it, whatever its size and its lines. */
export interface Skim {
  push(bytes: Uint8Array): void;
  end(): Skimmed;
}

/** A longer line is taken in several. */
const LONGEST_LINE = 8_192;
/** What two parts of one line share, so that no message falls between them. */
const OVERLAP = 2_048;
/** How far back the lines before a message, and the last ones, may reach. */
const LOOK_BACK = 65_536;
/** The last lines are always kept: they say how it ended. */
const LAST_LINES = 40;
/** Places of lines that are remembered: their numbers, starts and ends in three lists that go round. */
const PLACES = 64;

const LINE_FEED = 0x0a;
const ESCAPE = 0x1b;
/** The bytes that a skim's table stops at, besides its words. */
export const STOPS: readonly number[] = [LINE_FEED, ESCAPE];

/** Prepares one pass over one log. */
export function createSkim(watched: readonly Watched[], automaton = automatonFor(watched)): Skim {
  const { next, classOf, loud, ends, classes, stops } = automaton;
  const befores = Int32Array.from(watched, ({ before }) => before);
  const afters = Int32Array.from(watched, ({ after }) => after);
  const closed = watched.map((each) => each.closed === true);
  const store = createStore();
  let room: Buffer = Buffer.alloc(0);
  let buffer: Buffer = room;
  /** Where the buffer begins in the log. */
  let base = 0;
  /** Where to go on, and where the line began, in the buffer. */
  let at = 0;
  let partStart = 0;
  let state = 0;
  let number = 1;
  /** The last of the lines, or parts of one, that follow a word and are kept with it. */
  let keepUntil = -1;
  let wantBefore = 0;
  /** Where in the log what was kept last begins: nothing is kept twice. */
  let keptAt = -1;
  let placed = 0;
  const numbers = new Float64Array(PLACES);
  const starts = new Float64Array(PLACES);
  const lengths = new Float64Array(PLACES);
  let ended = false;

  /** Ends a line, or the part of one that is too long. */
  function close(end: number, isLine: boolean): void {
    const slot = placed % PLACES;
    numbers[slot] = number;
    starts[slot] = base + partStart;
    lengths[slot] = end - partStart;
    placed++;
    if (wantBefore > 0) keepPlaces(wantBefore + 1);
    else if (placed - 1 <= keepUntil) keepPlaces(1);
    wantBefore = 0;
    partStart = isLine ? end + 1 : Math.max(partStart, end - OVERLAP);
    if (isLine) number++;
  }

  function keepPlaces(count: number): void {
    for (let index = Math.max(0, placed - count); index < placed; index++) {
      const slot = index % PLACES;
      const start = starts[slot] as number;
      if (start <= keptAt || start < base) continue;
      keptAt = start;
      const from = start - base;
      store.keep(numbers[slot] as number, buffer, from, from + (lengths[slot] as number));
    }
  }

  function heard(which: readonly number[], follows: number | undefined): void {
    for (const word of which) {
      if (closed[word] === true && isLetter(follows)) continue;
      const until = placed + (afters[word] as number);
      const before = befores[word] as number;
      if (until > keepUntil) keepUntil = until;
      if (before > wantBefore) wantBefore = before;
    }
  }

  /** Puts what is still needed and what is new together, in the same memory as before where that is enough. */
  function joined(rest: Buffer, bytes: Uint8Array): Buffer {
    const size = rest.length + bytes.length;
    if (room.length < size) {
      const larger = Buffer.allocUnsafe(size + LOOK_BACK);
      larger.set(rest);
      room = larger;
    } else {
      const from = rest.byteOffset - room.byteOffset;
      room.copyWithin(0, from, from + rest.length);
    }
    room.set(bytes, rest.length);
    return room.subarray(0, size);
  }

  /** The loop over all bytes: what it needs of each is in variables of its own, which is what makes it fast. */
  function run(): void {
    const bytes = buffer;
    const { length } = bytes;
    let here = at;
    let now = state;
    while (here < length) {
      const stop = Math.min(length, partStart + LONGEST_LINE);
      let before = now;
      while (here < stop) {
        before = now;
        now = next[now + (classOf[bytes[here] as number] as number)] as number;
        here++;
        if (now >= loud) break;
      }
      const which = (now - loud) / classes;
      if (now >= loud && which < stops) {
        if (bytes[here - 1] === LINE_FEED) {
          close(here - 1, true);
        } else {
          // A word may be painted in its middle.
          here = endOfEscape(bytes, here - 1, stop);
          now = before;
        }
      } else if (now >= loud) {
        heard(ends[which] as readonly number[], bytes[here]);
      }
      if (here - partStart >= LONGEST_LINE) close(here, false);
    }
    at = here;
    state = now;
  }

  return {
    push(bytes) {
      const from = Math.max(0, Math.min(partStart, at - LOOK_BACK));
      buffer = joined(buffer.subarray(from), bytes);
      base += from;
      at -= from;
      partStart -= from;
      run();
    },
    end() {
      if (!ended && buffer.length > partStart) close(buffer.length, true);
      if (!ended) keepPlaces(LAST_LINES);
      ended = true;
      return { ...store.all(), total: number - 1 };
    },
  };
}

/** The table for the words; made once, it serves any number of logs. */
function automatonFor(watched: readonly Watched[]): Automaton {
  return automatonOf(
    watched.map(({ word }) => word),
    STOPS,
  );
}

function isLetter(byte: number | undefined): boolean {
  const letter = (byte ?? 0) | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

/** Behind a colour or another order to a terminal. */
function endOfEscape(bytes: Buffer, at: number, stop: number): number {
  if (bytes[at + 1] !== 0x5b) return at + 1;
  let end = at + 2;
  while (end < stop && end < at + 32 && (bytes[end] as number) < 0x40) end++;
  return Math.min(stop, end + 1);
}

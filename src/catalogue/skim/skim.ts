import { type Automaton, automatonOf } from './automaton.js';
import type { Skimmed } from './kept.js';
import { createStore } from './store.js';

/** A word that makes a line worth keeping, and how many of its neighbours with it. */
export interface Watched {
  readonly word: string;
  readonly before: number;
  readonly after: number;
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
/** Places of lines are dropped in bulk. */
const MOST_PLACES = 512;

const LINE_FEED = 0x0a;
const ESCAPE = 0x1b;

/** Prepares one pass over one log. */
export function createSkim(watched: readonly Watched[], automaton = automatonFor(watched)): Skim {
  const { next, classOf, loud, ends, classes } = automaton;
  const store = createStore();
  let buffer: Buffer = Buffer.alloc(0);
  let at = 0;
  let state = 0;
  let number = 1;
  let partStart = 0;
  let keepUntil = 0;
  let wantBefore = 0;
  let places: { readonly number: number; readonly start: number; readonly end: number }[] = [];
  let ended = false;

  /** Ends a line, or the part of one that is too long. */
  function close(end: number, isLine: boolean): void {
    if (wantBefore > 0) keepPlaces(wantBefore);
    wantBefore = 0;
    const start = partStart;
    if (number <= keepUntil) store.keep({ number, text: buffer.toString('utf8', start, end) });
    places.push({ number, start, end });
    if (places.length > MOST_PLACES) places = places.slice(-LAST_LINES);
    partStart = isLine ? end + 1 : Math.max(start, end - OVERLAP);
    if (isLine) {
      number++;
      state = 0;
    }
  }

  function keepPlaces(count: number): void {
    for (const { number: line, start, end } of places.slice(-count)) {
      store.keep({ number: line, text: buffer.toString('utf8', start, end) });
    }
  }

  function heard(which: readonly number[]): void {
    for (const word of which) {
      const { before, after } = watched[word] as Watched;
      keepUntil = Math.max(keepUntil, number + after);
      wantBefore = Math.max(wantBefore, before);
    }
  }

  function run(): void {
    const { length } = buffer;
    while (at < length) {
      const stop = Math.min(length, partStart + LONGEST_LINE);
      for (; at < stop; at++) {
        const byte = buffer[at] as number;
        if (byte === LINE_FEED) break;
        if (byte === ESCAPE) {
          at = endOfEscape(buffer, at, stop) - 1;
          continue;
        }
        state = next[state + (classOf[byte] as number)] as number;
        if (state >= loud) heard(ends[(state - loud) / classes] as readonly number[]);
      }
      if (at < length && buffer[at] === LINE_FEED) {
        close(at, true);
        at++;
      } else if (at - partStart >= LONGEST_LINE) {
        close(at, false);
      }
    }
  }

  return {
    push(bytes) {
      const from = Math.max(0, Math.min(partStart, at - LOOK_BACK));
      buffer = Buffer.concat([buffer.subarray(from), bytes]);
      at -= from;
      partStart -= from;
      places = places
        .slice(-LAST_LINES)
        .map((line) => ({ ...line, start: line.start - from, end: line.end - from }))
        .filter(({ start }) => start >= 0);
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
export function automatonFor(watched: readonly Watched[]): Automaton {
  return automatonOf(watched.map(({ word }) => word));
}

/** Behind a colour or another order to a terminal: a word may be painted in its middle. */
function endOfEscape(bytes: Buffer, at: number, stop: number): number {
  if (bytes[at + 1] !== 0x5b) return at + 1;
  let end = at + 2;
  while (end < stop && end < at + 32 && (bytes[end] as number) < 0x40) end++;
  return Math.min(stop, end + 1);
}

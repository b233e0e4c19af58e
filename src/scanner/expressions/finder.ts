import { createAutomaton } from './automaton/automaton.js';
import type { Memory } from './automaton/memory.js';
import { createProgram } from './automaton/program.js';
import { firstWord } from './automaton/race.js';
import { endFrom, startsIn } from './automaton/scan.js';
import type { Expression } from './expression.js';
import type { Effort, WordRule } from './line-match.js';

/** Finds one expression in one line, exactly: where its matches start and end. */
export interface Finder {
  /** Calls `found` for the first match of a line, or for every one that does not overlap the one before it. */
  matchesIn(
    bytes: Uint8Array,
    lineStart: number,
    lineEnd: number,
    every: boolean,
    found: (start: number, end: number) => void,
  ): void;
}

/**
 * What may be spent on a line beyond a first match, in lengths of the line: matches whose ends take long to
 * find are not all told apart. The line was reported by then.
 */
const LENGTHS = 16;
const AT_LEAST = 1 << 16;

/** Makes the finder of an expression; its automata are made when they are first needed. */
export function createFinder(
  expression: Expression,
  word: WordRule,
  memory: Memory,
  effort: Effort,
): Finder {
  const { root } = expression;
  const asWord = word !== 'none';
  const starts = lazily(() =>
    createAutomaton(createProgram([{ root, which: 0, asWord }], { backwards: true }), memory, {
      unanchored: true,
      first: false,
      effort,
    }),
  );
  const anchored = (within: boolean, first: boolean) =>
    lazily(() =>
      createAutomaton(createProgram([{ root, which: 0, asWord: within }]), memory, {
        unanchored: false,
        first,
        effort,
      }),
    );
  const ends = anchored(word === 'gnu-grep', expression.syntax === 'pcre' && !asWord);
  const free = anchored(false, false);

  return {
    matchesIn(bytes, lineStart, lineEnd, every, found) {
      const onlyFirst = !every && !asWord;
      const places = startsIn(starts(), bytes, lineStart, lineEnd, effort, onlyFirst).toReversed();
      const limit = effort.steps + LENGTHS * (lineEnd - lineStart) + AT_LEAST;

      /** The first match that starts at a place from this one on. */
      function firstFrom(
        place: number,
      ): { readonly start: number; readonly end: number } | undefined {
        if (word === 'git-grep') {
          return firstWord(free(), bytes, lineStart, lineEnd, places, place, effort);
        }
        for (let at = place; at < places.length; at++) {
          const start = places[at] as number;
          const end = endFrom(ends(), bytes, lineStart, lineEnd, start, effort);
          if (end !== -1) return { start, end };
        }
        return undefined;
      }

      let empty: number | undefined;
      let reported = false;
      let place = 0;
      while (place < places.length) {
        const match = firstFrom(place);
        if (match === undefined) break;
        const { start, end } = match;
        if (end > start || !every) {
          reported = true;
          found(start, end);
        } else empty ??= start;
        if (!every || effort.steps > limit) break;
        const from = Math.max(end, start + 1);
        while (place < places.length && (places[place] as number) < from) place++;
      }
      if (!reported && empty !== undefined) found(empty, empty);
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

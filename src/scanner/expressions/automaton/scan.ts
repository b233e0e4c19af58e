import type { Automaton } from './automaton.js';
import { Side } from './context.js';
import type { Effort } from '../line-match.js';

const LINE_FEED = 0x0a;

/** What stands before a place of a line, to one who asks for lines and words. */
export function sideBefore(
  automaton: Automaton,
  bytes: Uint8Array,
  lineStart: number,
  at: number,
): Side {
  if (at === lineStart) return Side.Edge;
  const { classes } = automaton;
  return classes.sides[classes.of[bytes[at - 1] as number] as number] as Side;
}

/**
 * Runs an unanchored automaton over whole lines. For each line in which something is accepted `found`
 * learns which expressions were. With `most` expressions in the automaton a line is done once all matched.
 */
export function scanLines(
  automaton: Automaton,
  bytes: Uint8Array,
  from: number,
  to: number,
  most: number,
  effort: Effort,
  found: (lineStart: number, lineEnd: number, which: readonly number[]) => void,
): void {
  const { of: classOf, lineEnd: lineEndClass } = automaton.classes;
  effort.steps += to - from;
  let table = automaton.table;
  let state = automaton.begin(Side.Edge);
  let at = from;
  while (at < to) {
    let next = table[state + (classOf[bytes[at] as number] as number)] as number;
    if (next > 0) {
      state = next;
      at++;
      continue;
    }
    if (next === 0) {
      next = automaton.follow(state, classOf[bytes[at] as number] as number);
      table = automaton.table;
      if (next > 0) {
        state = next;
        at++;
        continue;
      }
    }
    const { start, end } = lineAround(bytes, at, from, to);
    const which = new Set(automaton.accepted(-next));
    for (state = -next; at < end && which.size < most; ) {
      at++;
      const byteClass = at < end ? (classOf[bytes[at] as number] as number) : lineEndClass;
      next = automaton.follow(state, byteClass);
      if (next < 0) for (const one of automaton.accepted(-next)) which.add(one);
      state = Math.abs(next);
    }
    found(
      start,
      end,
      [...which].sort((a, b) => a - b),
    );
    at = end + 1;
    state = automaton.begin(Side.Edge);
    table = automaton.table;
  }
  // The last line may end without a line feed.
  if (at === to && (to === from || bytes[to - 1] !== LINE_FEED)) {
    const next = automaton.follow(state, lineEndClass);
    if (next < 0) found(lineAround(bytes, to, from, to).start, to, automaton.accepted(-next));
  }
}

/** The line that a place lies in; a line feed belongs to the line that it ends. */
export function lineAround(
  bytes: Uint8Array,
  at: number,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const before = at > from ? bytes.lastIndexOf(LINE_FEED, at - 1) : -1;
  const behind = at < to ? bytes.indexOf(LINE_FEED, at) : -1;
  return {
    start: before < from ? from : before + 1,
    end: behind === -1 || behind >= to ? to : behind,
  };
}

/**
 * Runs a backwards, unanchored automaton over a line and gives every place at which a match starts, the
 * last one first; with `onlyFirst` the first in the line alone.
 */
export function startsIn(
  automaton: Automaton,
  bytes: Uint8Array,
  lineStart: number,
  lineEnd: number,
  effort: Effort,
  onlyFirst: boolean,
): number[] {
  const { of: classOf, lineEnd: lineEndClass } = automaton.classes;
  effort.steps += lineEnd - lineStart;
  let starts: number[] = [];
  let table = automaton.table;
  let state = automaton.begin(Side.Edge);
  for (let at = lineEnd - 1; at >= lineStart - 1; at--) {
    const byteClass = at >= lineStart ? (classOf[bytes[at] as number] as number) : lineEndClass;
    let next = table[state + byteClass] as number;
    if (next === 0) {
      next = automaton.follow(state, byteClass);
      table = automaton.table;
    }
    if (next < 0) {
      next = -next;
      if (onlyFirst) starts = [at + 1];
      else starts.push(at + 1);
    }
    state = next;
  }
  return starts;
}

/** Runs an anchored automaton from a place of a line as far as it goes; the last place at which it accepted, or -1. */
export function endFrom(
  automaton: Automaton,
  bytes: Uint8Array,
  lineStart: number,
  lineEnd: number,
  start: number,
  effort: Effort,
): number {
  const { of: classOf, lineEnd: lineEndClass } = automaton.classes;
  let table = automaton.table;
  let state = automaton.begin(sideBefore(automaton, bytes, lineStart, start));
  table = automaton.table;
  let end = -1;
  let at = start;
  for (; at <= lineEnd && state !== automaton.dead; at++) {
    const byteClass = at < lineEnd ? (classOf[bytes[at] as number] as number) : lineEndClass;
    let next = table[state + byteClass] as number;
    if (next === 0) {
      next = automaton.follow(state, byteClass);
      table = automaton.table;
    }
    if (next < 0) {
      next = -next;
      end = at;
    }
    state = next;
  }
  effort.steps += at - start;
  return end;
}

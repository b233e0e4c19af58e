import { isWordByte } from './byte-sets.js';
import { type Asked, holds, Side } from './automaton/context.js';
import { createProgram, Op, type Program } from './automaton/program.js';
import type { Expression } from './expression.js';
import type { LineMatch } from './line-match.js';

/** What a thread has noted on its way: where groups began and ended. */
interface Notes {
  readonly slot: number;
  readonly at: number;
  readonly before: Notes | undefined;
}

/**
 * Tells where the groups of a match begin and end, at 2i and 2i+1 for group i; -1 for one that took no part.
 * The match itself is group 0. A second look at a text that is known to match, thread by thread: it costs
 * the length of the match times that of the expression.
 */
export type GroupFinder = (bytes: Uint8Array, match: Omit<LineMatch, 'which'>) => Int32Array;

export function createGroupFinder(expression: Expression): GroupFinder {
  let program: Program | undefined;
  return (bytes, match) => {
    program ??= createProgram([{ root: expression.root, which: 0 }], { saves: true });
    return groupsOf(program, expression.groups, bytes, match);
  };
}

function groupsOf(
  program: Program,
  groups: number,
  bytes: Uint8Array,
  { lineStart, lineEnd, start, end }: Omit<LineMatch, 'which'>,
): Int32Array {
  const places = new Int32Array(2 * (groups + 1)).fill(-1);
  places[0] = start;
  places[1] = end;
  if (groups === 0) return places;
  const side = (at: number) =>
    at < lineStart || at >= lineEnd
      ? Side.Edge
      : isWordByte(bytes[at] as number)
        ? Side.Word
        : Side.Other;

  let threads: Thread[] = [{ instruction: program.start, notes: undefined }];
  for (let at = start; at <= end; at++) {
    const waiting = unfolded(program, threads, at, side(at - 1), side(at));
    if (at === end) {
      const last = waiting.find(({ instruction }) => program.ops[instruction] === Op.Accept);
      for (let notes = last?.notes; notes !== undefined; notes = notes.before) {
        if (places[notes.slot] === -1) places[notes.slot] = notes.at;
      }
      break;
    }
    const byte = bytes[at] as number;
    threads = waiting
      .filter(
        ({ instruction }) =>
          program.ops[instruction] === Op.Bytes &&
          program.sets[program.other[instruction] as number]?.[byte] === 1,
      )
      .map(({ instruction, notes }) => ({
        instruction: program.next[instruction] as number,
        notes,
      }));
  }
  return places;
}

interface Thread {
  readonly instruction: number;
  readonly notes: Notes | undefined;
}

/** Lets threads go on to where each waits for a byte or has arrived, the preferred ones first. */
function unfolded(
  { ops, next, other, asked }: Program,
  threads: readonly Thread[],
  at: number,
  before: Side,
  behind: Side,
): Thread[] {
  const seen = new Set<number>();
  const waiting: Thread[] = [];
  for (const thread of threads) {
    const stack = [thread];
    while (stack.length > 0) {
      const { instruction, notes } = stack.pop() as Thread;
      if (seen.has(instruction)) continue;
      seen.add(instruction);
      const on = { instruction: next[instruction] as number, notes };
      const argument = other[instruction] as number;
      switch (ops[instruction] as Op) {
        case Op.Split:
          stack.push({ instruction: argument, notes }, on);
          break;
        case Op.Save:
          stack.push({ ...on, notes: { slot: argument, at, before: notes } });
          break;
        case Op.Assert:
          if (holds(asked[argument] as Asked, before, behind)) stack.push(on);
          break;
        case Op.Bytes:
        case Op.Accept:
          waiting.push({ instruction, notes });
      }
    }
  }
  return waiting;
}

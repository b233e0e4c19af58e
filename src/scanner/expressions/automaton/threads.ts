import type { ByteClasses } from './byte-classes.js';
import type { Effort } from '../line-match.js';
import { type Asked, holds, type Side } from './context.js';
import { Op, type Program } from './program.js';

/** Where threads stand between two bytes, and which expressions had matched before the last one. */
export interface Standing {
  /** The instructions at which threads wait for a byte or for the answer to a question. */
  readonly waiting: Int32Array;
  readonly accepted: readonly number[];
}

/** Runs threads through a program, all of them at once, a byte at a time. */
export interface Threads {
  /** Where threads wait that begin here. */
  readonly start: Int32Array;
  /** Whether any of these threads waits for the answer to a question. */
  asks(waiting: Int32Array): boolean;
  /**
   * Goes on over a byte of a class: what is accepted lies before that byte. Unanchored, threads begin
   * before it too. Costs what the program is long, at most.
   */
  step(waiting: Int32Array, before: Side, byteClass: number): Standing;
}

export interface ThreadOptions {
  /** Threads begin at every place, not only where they are started. */
  readonly unanchored: boolean;
  /** The first thread that accepts ends all that are behind it: leftmost-first, not all that there are. */
  readonly first: boolean;
  /** Counts what threads did: the measure of time that tests use. */
  readonly effort: Effort;
}

export function createThreads(
  program: Program,
  classes: ByteClasses,
  { unanchored, first, effort }: ThreadOptions,
): Threads {
  const { ops, next, other, asked } = program;
  const stack: number[] = [];
  const gathering: number[] = [];
  // An instruction is marked with the number of the round that came by.
  const seen = new Int32Array(ops.length);
  const gathered = new Int32Array(ops.length);
  let seenRound = 0;
  let gatheredRound = 0;

  let list = new Int32Array(64);
  let length = 0;

  /** Adds to the list where a thread waits that stands at an instruction. */
  function gather(instruction: number): void {
    gathering.push(instruction);
    while (gathering.length > 0) {
      const at = gathering.pop() as number;
      if (gathered[at] === gatheredRound) continue;
      gathered[at] = gatheredRound;
      effort.steps++;
      switch (ops[at] as Op) {
        case Op.Split:
          gathering.push(other[at] as number, next[at] as number);
          break;
        case Op.Save:
          gathering.push(next[at] as number);
          break;
        case Op.Bytes:
        case Op.Assert:
        case Op.Accept:
          if (length === list.length) {
            const longer = new Int32Array(2 * length);
            longer.set(list);
            list = longer;
          }
          list[length++] = at;
      }
    }
  }

  /** Lets threads go on; true when one accepted and ended the others. */
  function advance(
    waiting: Int32Array,
    before: Side,
    byteClass: number,
    accepted: number[],
  ): boolean {
    const behind = classes.sides[byteClass] as Side;
    for (const waits of waiting) {
      stack.push(waits);
      while (stack.length > 0) {
        const at = stack.pop() as number;
        if (seen[at] === seenRound) continue;
        seen[at] = seenRound;
        effort.steps++;
        switch (ops[at] as Op) {
          case Op.Bytes: {
            const members = classes.members[other[at] as number] as Uint8Array;
            if (members[byteClass] !== 1) break;
            gather(next[at] as number);
            break;
          }
          case Op.Split:
            stack.push(other[at] as number, next[at] as number);
            break;
          case Op.Save:
            stack.push(next[at] as number);
            break;
          case Op.Assert:
            if (holds(asked[other[at] as number] as Asked, before, behind)) {
              stack.push(next[at] as number);
            }
            break;
          case Op.Accept:
            if (!accepted.includes(other[at] as number)) accepted.push(other[at] as number);
            if (first) {
              stack.length = 0;
              return true;
            }
        }
      }
    }
    return false;
  }

  function sorted(): Int32Array {
    const result = list.slice(0, length);
    return first ? result : result.sort();
  }

  gatheredRound++;
  gather(program.start);
  const start = sorted();
  /** What begins before a byte, by what stands before it and the byte's class. */
  const begun: (Standing | undefined)[] = [];

  function beginning(before: Side, byteClass: number): Standing {
    const key = before * classes.count + byteClass;
    let standing = begun[key];
    if (standing === undefined) {
      seenRound++;
      gatheredRound++;
      length = 0;
      const accepted: number[] = [];
      advance(start, before, byteClass, accepted);
      standing = { waiting: sorted(), accepted };
      begun[key] = standing;
    }
    return standing;
  }

  return {
    start,
    asks: (waiting) => waiting.some((at) => ops[at] === Op.Assert),
    step(waiting, before, byteClass) {
      const beginnings = unanchored ? beginning(before, byteClass) : undefined;
      seenRound++;
      gatheredRound++;
      length = 0;
      const accepted: number[] = [];
      advance(waiting, before, byteClass, accepted);
      if (beginnings !== undefined) {
        for (const at of beginnings.waiting) gather(at);
        for (const which of beginnings.accepted) {
          if (!accepted.includes(which)) accepted.push(which);
        }
      }
      return { waiting: sorted(), accepted: accepted.sort((a, b) => a - b) };
    },
  };
}

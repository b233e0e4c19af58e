import { type ByteClasses, classesOf } from './byte-classes.js';
import { Side } from './context.js';
import type { Memory } from './memory.js';
import type { Program } from './program.js';
import { createThreads, type Standing, type ThreadOptions } from './threads.js';

/**
 * A program as an automaton whose states are made when a text first needs them. A state is a number;
 * what follows it on a byte is one look into a table.
 */
export interface Automaton {
  readonly classes: ByteClasses;
  /**
   * By state plus class: the state that follows; negative when something was accepted before that byte;
   * 0 when nobody has asked yet, and {@link follow} must be. Read it anew after each call of that.
   */
  table: Int32Array;
  /** The state behind which nothing matches any more. */
  readonly dead: number;
  /** The state at a place, by what stands before it. */
  begin(before: Side): number;
  /** What follows a state on a byte of a class, as in the table. */
  follow(state: number, byteClass: number): number;
  /** Which expressions were accepted on the way into a state. */
  accepted(state: number): readonly number[];
  /** Grows when all states were forgotten: numbers from before then mean nothing. */
  readonly generation: number;
  /** What a state is, to be held over that. */
  stateOf(state: number): State;
  /** The number that such a state has now. */
  restore(state: State): number;
}

export interface State {
  readonly waiting: Int32Array;
  readonly before: Side;
  readonly accepted: readonly number[];
}

/** The states that stay when all others are forgotten. */
const FIRST_ROWS = 16;
const NONE: readonly number[] = [];

export function createAutomaton(
  program: Program,
  memory: Memory,
  options: ThreadOptions,
): Automaton {
  const classes = classesOf(program);
  const stride = classes.count;
  const threads = createThreads(program, classes, options);
  /** Whether what stands before a place is of no account to threads that wait here. */
  const startAsks = options.unanchored && threads.asks(threads.start);

  const first = options.unanchored ? new Int32Array(0) : threads.start;

  let states: State[] = [];
  let begun: (number | undefined)[] = [];
  let numbers = new Map<string, number>();

  const owner = memory.join(() => {
    states = [];
    begun = [];
    numbers = new Map();
    automaton.table.fill(0);
    makeDead();
  });

  function keyOf({ waiting, before, accepted }: State): string {
    let key = String.fromCharCode(before, accepted.length, ...accepted);
    const units = new Uint16Array(waiting.buffer, waiting.byteOffset, 2 * waiting.length);
    for (let at = 0; at < units.length; at += 4096) {
      key += String.fromCharCode(...units.subarray(at, at + 4096));
    }
    return key;
  }

  function numberOf(standing: Standing, before: Side): number {
    const matters = startAsks || threads.asks(standing.waiting);
    return restore({ ...standing, before: matters ? before : Side.Edge });
  }

  function restore(state: State): number {
    const key = keyOf(state);
    let number = numbers.get(key);
    if (number === undefined) {
      if (!owner.take(stride + state.waiting.length + 32)) return restore(state);
      number = states.length * stride;
      states.push(state);
      numbers.set(key, number);
      if (number + stride > automaton.table.length) {
        const larger = new Int32Array(2 * (number + stride));
        larger.set(automaton.table);
        automaton.table = larger;
      }
    }
    return number;
  }

  /** The first state is none at all, so that no other has the number 0; the second is the dead one. */
  function makeDead(): void {
    states.push({ waiting: new Int32Array(0), before: Side.Edge, accepted: NONE });
    numberOf({ waiting: new Int32Array(0), accepted: NONE }, Side.Edge);
  }

  const automaton: Automaton = {
    classes,
    table: new Int32Array(FIRST_ROWS * stride),
    dead: stride,
    begin(before) {
      const known = begun[before] ?? numberOf({ waiting: first, accepted: NONE }, before);
      begun[before] = known;
      return known;
    },
    follow(state, byteClass) {
      const known = automaton.table[state + byteClass] as number;
      if (known !== 0) return known;
      const { waiting, before } = states[state / stride] as State;
      const generation = owner.generation;
      const standing = threads.step(waiting, before, byteClass);
      const atLineEnd = byteClass === classes.lineEnd;
      // Behind the end of a line the next one begins.
      const number = atLineEnd
        ? numberOf({ waiting: first, accepted: standing.accepted }, Side.Edge)
        : numberOf(standing, classes.sides[byteClass] as Side);
      const entry = standing.accepted.length > 0 ? -number : number;
      // When all was forgotten meanwhile, the state that we came from is none any more.
      if (generation === owner.generation) automaton.table[state + byteClass] = entry;
      return entry;
    },
    accepted: (state) => (states[state / stride] as State).accepted,
    get generation() {
      return owner.generation;
    },
    stateOf: (state) => states[state / stride] as State,
    restore,
  };
  makeDead();
  return automaton;
}

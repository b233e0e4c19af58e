import type { ByteSet, Node } from '../expression.js';
import { type Asked, mirrored } from './context.js';
import { factored } from './factor.js';

/** What an instruction does. */
export const Op = { Bytes: 0, Split: 1, Assert: 2, Save: 3, Accept: 4 } as const;
export type Op = (typeof Op)[keyof typeof Op];

/** An expression as instructions that threads run through; each has its number. */
export interface Program {
  readonly start: number;
  readonly ops: Uint8Array;
  /** Where a thread goes on. */
  readonly next: Int32Array;
  /** Of a split the second way, else what the instruction speaks of: a set, a question, a slot, an expression. */
  readonly other: Int32Array;
  readonly sets: readonly ByteSet[];
  readonly asked: readonly Asked[];
}

/** An expression of a program: what is wanted and which one it is. */
export interface Wanted {
  readonly root: Node;
  readonly which: number;
  /** It must stand between bytes that are no part of a word. */
  readonly asWord?: boolean;
}

export interface ProgramOptions {
  /** The program reads a line from its end. */
  readonly backwards?: boolean;
  /** It notes where groups begin and end: at slots 2i and 2i+1. */
  readonly saves?: boolean;
}

/** Writes some expressions as one program that looks for any of them, the first before the second. */
export function createProgram(wanted: readonly Wanted[], options: ProgramOptions = {}): Program {
  const { backwards = false, saves = false } = options;
  const ops: number[] = [];
  const nexts: number[] = [];
  const others: number[] = [];
  const sets: ByteSet[] = [];
  const setNumbers = new Map<string, number>();
  const knownSets = new Map<ByteSet, number>();
  const asked: Asked[] = [];

  function emit(op: number, next: number, other: number): number {
    ops.push(op);
    nexts.push(next);
    others.push(other);
    return ops.length - 1;
  }

  function numberOf(set: ByteSet): number {
    const known = knownSets.get(set);
    if (known !== undefined) return known;
    const key = set.join('');
    let number = setNumbers.get(key);
    if (number === undefined) {
      number = sets.length;
      sets.push(set);
      setNumbers.set(key, number);
    }
    knownSets.set(set, number);
    return number;
  }

  function ask(question: Asked, next: number): number {
    const oriented = backwards ? mirrored(question) : question;
    if (!asked.includes(oriented)) asked.push(oriented);
    return emit(Op.Assert, next, asked.indexOf(oriented));
  }

  /** Writes what goes on at `next` and gives its first instruction: a line is written from its end. */
  function write(node: Node, next: number): number {
    switch (node.kind) {
      case 'empty':
        return next;
      case 'bytes':
        return emit(Op.Bytes, next, numberOf(node.set));
      case 'assertion':
        return ask(node.holds, next);
      case 'group': {
        if (!saves) return write(node.part, next);
        const end = emit(Op.Save, next, 2 * node.index + 1);
        return emit(Op.Save, write(node.part, end), 2 * node.index);
      }
      case 'sequence': {
        let first = next;
        if (backwards) for (const part of node.parts) first = write(part, first);
        else {
          for (let at = node.parts.length - 1; at >= 0; at--) {
            first = write(node.parts[at] as Node, first);
          }
        }
        return first;
      }
      case 'choice': {
        const parts = factored(node.parts, backwards);
        let first = write(parts.at(-1) as Node, next);
        for (let at = parts.length - 2; at >= 0; at--) {
          first = emit(Op.Split, write(parts[at] as Node, next), first);
        }
        return first;
      }
      case 'repeat':
        return repeat(node, next);
    }
  }

  function repeat(node: Extract<Node, { kind: 'repeat' }>, next: number): number {
    const { part, min, max, lazy } = node;
    let first = next;
    let left = min;
    const split = (on: number, out: number) =>
      lazy ? emit(Op.Split, out, on) : emit(Op.Split, on, out);
    if (max === Number.POSITIVE_INFINITY) {
      const loop = emit(Op.Split, next, next);
      const body = write(part, loop);
      (lazy ? others : nexts)[loop] = body;
      first = min === 0 ? loop : body;
      if (min > 0) left = min - 1;
    } else {
      for (let more = max - min; more > 0; more--) first = split(write(part, first), next);
    }
    for (; left > 0; left--) first = write(part, first);
    return first;
  }

  let start = -1;
  for (let at = wanted.length - 1; at >= 0; at--) {
    const { root, which, asWord = false } = wanted[at] as Wanted;
    let end = emit(Op.Accept, -1, which);
    if (asWord) end = ask(backwards ? 'no-word-before' : 'no-word-behind', end);
    let first = write(root, end);
    if (asWord) first = ask(backwards ? 'no-word-behind' : 'no-word-before', first);
    start = start === -1 ? first : emit(Op.Split, first, start);
  }
  return {
    start,
    ops: Uint8Array.from(ops),
    next: Int32Array.from(nexts),
    other: Int32Array.from(others),
    sets,
    asked,
  };
}

import { readFileSync, statSync } from 'node:fs';
import { codeOrThrow } from '../../system-error.js';
import type { Inflater } from './inflate.js';
import type { ObjectReading, ObjectType } from './object.js';

const HEAD_BYTES = 32;

/** What a loose object says of itself, and how many bytes it takes to say so. */
export interface LooseHead {
  readonly type: ObjectType;
  readonly size: number;
  readonly length: number;
}

/** What a loose object's first bytes say; undefined when they are no object's. */
export function readLooseHead(input: Uint8Array, inflater: Inflater): LooseHead | undefined {
  const start = Buffer.allocUnsafe(HEAD_BYTES);
  const end = start.subarray(0, Math.max(0, inflater.start(input, start))).indexOf(0);
  if (end === -1) return undefined;
  const match = /^(commit|tree|blob|tag) (\d{1,15})$/.exec(start.toString('latin1', 0, end));
  return match === null
    ? undefined
    : { type: match[1] as ObjectType, size: Number(match[2]), length: end + 1 };
}

/** Reads an object that lies in a file of its own. */
export function readLoose(path: string, maxBytes: number, inflater: Inflater): ObjectReading {
  let input: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > maxBytes + (maxBytes >>> 8) + 128) return { kind: 'too-large', size };
    input = readFileSync(path);
  } catch (thrown) {
    codeOrThrow(thrown);
    return { kind: 'missing' };
  }
  const head = readLooseHead(input, inflater);
  if (head === undefined) return { kind: 'corrupt', reason: 'a loose object without a head' };
  if (head.size > maxBytes) return { kind: 'too-large', size: head.size };
  const bytes = inflateLoose(input, head, inflater);
  if (bytes === undefined) {
    return { kind: 'corrupt', reason: 'a loose object that does not inflate' };
  }
  return { kind: 'found', type: head.type, bytes };
}

/** The content behind a head that was read; undefined when it is not what the head promised. */
export function inflateLoose(
  input: Uint8Array,
  head: LooseHead,
  inflater: Inflater,
): Uint8Array | undefined {
  const whole = head.length + head.size;
  const output = Buffer.allocUnsafe(whole + 1);
  const sound = inflater.whole(input, 0, input.length, output, 0, whole);
  return sound ? output.subarray(head.length, whole) : undefined;
}

import { readFileSync, statSync } from 'node:fs';
import { constants, inflateSync } from 'node:zlib';
import type { Inflate } from './inflate.js';
import type { ObjectReading, ObjectType } from './reader.js';

const HEAD_BYTES = 64;

/** What a loose object's first bytes say; undefined when they are no object's. */
export function readLooseHead(
  input: Uint8Array,
): { readonly type: string; readonly size: number; readonly length: number } | undefined {
  try {
    const start = inflateSync(input.subarray(0, 512), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 1 << 20,
    });
    const end = start.subarray(0, HEAD_BYTES).indexOf(0);
    const match = /^(commit|tree|blob|tag) (\d{1,15})$/.exec(start.toString('latin1', 0, end));
    if (match === null) return undefined;
    return { type: match[1] ?? '', size: Number(match[2]), length: end + 1 };
  } catch {
    return undefined;
  }
}

/** Reads an object that lies in a file of its own. */
export function readLoose(path: string, maxBytes: number, inflate: Inflate): ObjectReading {
  let input: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > maxBytes + (maxBytes >>> 8) + 128) return { kind: 'too-large', size };
    input = readFileSync(path);
  } catch {
    return { kind: 'missing' };
  }
  const head = readLooseHead(input);
  if (head === undefined) return { kind: 'corrupt', reason: 'a loose object without a head' };
  if (head.size > maxBytes) return { kind: 'too-large', size: head.size };
  const whole = head.length + head.size;
  const output = Buffer.allocUnsafe(whole + 1);
  if (!inflate(input, 0, input.length, output, 0, whole)) {
    return { kind: 'corrupt', reason: 'a loose object that does not inflate' };
  }
  return {
    kind: 'found',
    type: head.type as ObjectType,
    bytes: output.subarray(head.length, whole),
  };
}

import { byteOf } from '../byte-sets.js';
import { mistake } from './mistakes.js';

/** The most that POSIX's `{n,m}` may ask for in glibc (`RE_DUP_MAX`). */
const MOST = 32_767;

const CLOSE = byteOf('}');
const COMMA = byteOf(',');

export interface Interval {
  readonly min: number;
  readonly max: number;
  /** Just behind the closing brace. */
  readonly next: number;
}

/** A number of an interval: none was there, it is not one, or its value. */
type Count = 'absent' | 'invalid' | number;

/**
 * Reads what stands behind a `{`, exactly as glibc's `parse_dup_op` does. Undefined: it is no interval,
 * and in a language that allows it the brace stands for itself.
 */
export function readInterval(
  source: Uint8Array,
  start: number,
  strict: boolean,
): Interval | undefined {
  let at = start;

  /** Reads to the next comma or brace, whatever stands there. */
  function count(): Count {
    let value: Count = 'absent';
    for (; ; at++) {
      const byte = source[at];
      if (byte === undefined) return 'invalid';
      if (byte === CLOSE || byte === COMMA) return value;
      // An escaped byte is one token, and no digit.
      if (byte === byteOf('\\') && at + 1 < source.length) {
        at++;
        value = 'invalid';
      } else if (byte < 0x30 || byte > 0x39 || value === 'invalid') value = 'invalid';
      else value = Math.min(MOST + 1, (value === 'absent' ? 0 : value) * 10 + byte - 0x30);
    }
  }

  let min = count();
  if (min === 'absent') {
    if (source[at] !== COMMA) throw mistake('bad-interval', start - 1);
    min = 0;
  }
  let max: Count = 'invalid';
  if (min !== 'invalid') {
    if (source[at] === CLOSE) max = min;
    else if (source[at] === COMMA) {
      at++;
      max = count();
    }
  }
  if (min === 'invalid' || max === 'invalid') {
    if (!strict) return undefined;
    throw mistake(at >= source.length ? 'unmatched-brace' : 'bad-interval', start - 1);
  }
  if ((max !== 'absent' && min > max) || source[at] !== CLOSE) {
    throw mistake('bad-interval', start - 1);
  }
  if ((max === 'absent' ? min : max) > MOST) throw mistake('too-big', start - 1);
  return { min, max: max === 'absent' ? Number.POSITIVE_INFINITY : max, next: at + 1 };
}

/** Whether an interval stands behind a `{`; asking makes no mistake of it. */
export function isInterval(source: Uint8Array, start: number): boolean {
  return /^(?:\d+(?:,\d*)?|,\d*)\}/.test(
    String.fromCharCode(...source.subarray(start, start + 16)),
  );
}

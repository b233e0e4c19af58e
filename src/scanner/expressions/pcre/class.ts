import {
  addAll,
  addRange,
  byteOf,
  emptySet,
  inBothCases,
  NAMED_CLASSES,
  setWhere,
  without,
} from '../byte-sets.js';
import type { ByteSet } from '../expression.js';
import { Refusal } from '../refusal.js';
import { readEscape } from './escapes.js';

const NAMED = /^\[:(\^?)([a-z]+):\]/;

/** Reads a class; `start` is just behind its `[`. */
export function readClass(
  source: Uint8Array,
  start: number,
  ignoresCase: boolean,
): { readonly set: ByteSet; readonly next: number } {
  const set = emptySet();
  let at = start;
  const negated = source[at] === byteOf('^');
  if (negated) at++;

  /** Reads one member: a byte that may begin or end a range, or a set that was added already. */
  function member(): number | 'set' {
    const byte = source[at] as number;
    if (byte === byteOf('[')) {
      const named = NAMED.exec(String.fromCharCode(...source.subarray(at, at + 16)));
      if (named !== null) {
        const holds = NAMED_CLASSES.get(named[2] as string);
        if (holds === undefined) {
          throw new Refusal('bad-class-name', at, `[:${named[2]}:] is no class of POSIX`);
        }
        const members = setWhere(holds);
        addAll(set, named[1] === '^' ? without(members) : members);
        at += named[0].length;
        return 'set';
      }
    }
    if (byte === byteOf('\\')) {
      // In a class \b is a backspace.
      if (source[at + 1] === byteOf('b')) {
        at += 2;
        return 0x08;
      }
      const escape = readEscape(source, at);
      if (escape.kind === 'assertion') {
        throw new Refusal('bad-escape', at, 'this escape means nothing in a class');
      }
      if (escape.kind === 'character' && escape.code >= 0x80) throw notAscii(at);
      at = escape.next;
      if (escape.kind === 'character') return escape.code;
      addAll(set, escape.set);
      return 'set';
    }
    if (byte >= 0x80) throw notAscii(at);
    at++;
    return byte;
  }

  for (let first = true; ; first = false) {
    if (at >= source.length) throw new Refusal('unmatched-bracket', start - 1, 'a [ without its ]');
    if (source[at] === byteOf(']') && !first) break;
    const place = at;
    const from = member();
    const isRange =
      source[at] === byteOf('-') && at + 1 < source.length && source[at + 1] !== byteOf(']');
    if (!isRange) {
      if (from !== 'set') set[from] = 1;
      continue;
    }
    at++;
    const to = member();
    if (from === 'set' || to === 'set' || from > to) {
      throw new Refusal(
        'bad-range',
        place,
        'the range ends before it begins, or its end is a class',
      );
    }
    addRange(set, from, to);
  }
  const members = ignoresCase ? inBothCases(set) : set;
  return { set: negated ? without(members) : members, next: at + 1 };
}

function notAscii(at: number): Refusal {
  return new Refusal(
    'not-ascii',
    at,
    'a class holds single bytes: write characters beyond ASCII as alternatives, (?:ä|ö)',
  );
}

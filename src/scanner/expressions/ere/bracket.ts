import {
  addAll,
  addRange,
  byteOf,
  emptySet,
  NAMED_CLASSES,
  setWhere,
  without,
} from '../byte-sets.js';
import type { ByteSet } from '../expression.js';
import { mistake } from './mistakes.js';

const OPEN = byteOf('[');
const CLOSE = byteOf(']');
const CARET = byteOf('^');
const HYPHEN = byteOf('-');
const COLON = byteOf(':');
/** glibc keeps the name between `[:` and `:]` in 32 bytes. */
const LONGEST_NAME = 32;

interface Token {
  readonly kind: 'byte' | 'hyphen' | 'close' | 'named' | 'end';
  /** The byte itself, or for a name the one behind `[`: one of `.`, `=` and `:`. */
  readonly byte: number;
  readonly length: number;
}

type Element =
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'named'; readonly delimiter: number; readonly name: string };

/**
 * Reads a bracket expression; `start` is just behind its `[`. A backslash is a member like any other.
 * It goes about it exactly as glibc's `parse_bracket_exp`, since the order of its steps decides which
 * mistake is named.
 */
export function readBracket(
  source: Uint8Array,
  start: number,
): { readonly set: ByteSet; readonly next: number } {
  let at = start;
  const set = emptySet();

  function peek(): Token {
    const byte = source[at];
    if (byte === undefined) return { kind: 'end', byte: 0, length: 0 };
    if (byte === OPEN) {
      const second = source[at + 1];
      if (second === byteOf('.') || second === byteOf('=') || second === COLON) {
        return { kind: 'named', byte: second, length: 2 };
      }
    }
    if (byte === HYPHEN) {
      // Three hyphens in a row stand for one.
      if (source[at + 1] === HYPHEN && source[at + 2] === HYPHEN) {
        return { kind: 'byte', byte, length: 3 };
      }
      return { kind: 'hyphen', byte, length: 1 };
    }
    return { kind: byte === CLOSE ? 'close' : 'byte', byte, length: 1 };
  }

  function element(token: Token, acceptsHyphen: boolean): Element {
    at += token.length;
    if (token.kind === 'named') return { kind: 'named', ...name(token.byte) };
    if (token.kind === 'hyphen' && !acceptsHyphen && peek().kind !== 'close') {
      throw mistake('bad-range', at - 1);
    }
    return { kind: 'byte', byte: token.byte };
  }

  function name(delimiter: number): { delimiter: number; name: string } {
    let read = '';
    if (at >= source.length) throw mistake('unmatched-bracket', start - 1);
    for (;;) {
      if (read.length >= LONGEST_NAME) throw mistake('unmatched-bracket', start - 1);
      const byte = source[at++] as number;
      if (at >= source.length) throw mistake('unmatched-bracket', start - 1);
      if (byte === delimiter && source[at] === CLOSE) break;
      read += String.fromCharCode(byte);
    }
    at++;
    return { delimiter, name: read };
  }

  let token = peek();
  if (token.kind === 'end') throw mistake('bad-pattern', start - 1);
  const negated = token.byte === CARET && token.kind === 'byte';
  if (negated) {
    at += token.length;
    token = peek();
    if (token.kind === 'end') throw mistake('bad-pattern', start - 1);
  }
  // The first `]` is a member.
  if (token.kind === 'close') token = { ...token, kind: 'byte' };

  for (let first = true; ; first = false) {
    const place = at;
    const from = element(token, first);
    token = peek();
    let to: Element | undefined;
    if (from.kind === 'byte' || from.delimiter === byteOf('.')) {
      if (token.kind === 'end') throw mistake('unmatched-bracket', start - 1);
      if (token.kind === 'hyphen') {
        at += token.length;
        const second = peek();
        if (second.kind === 'end') throw mistake('unmatched-bracket', start - 1);
        if (second.kind === 'close') {
          at -= token.length;
          token = { ...token, kind: 'byte' };
        } else {
          to = element(second, true);
          token = peek();
        }
      }
    }
    if (to === undefined) addElement(set, from, place);
    else addRange(set, ...ends(from, to, place));
    if (token.kind === 'end') throw mistake('unmatched-bracket', start - 1);
    if (token.kind === 'close') break;
  }
  return { set: negated ? without(set) : set, next: at + 1 };
}

function addElement(set: ByteSet, element: Element, at: number): void {
  if (element.kind === 'byte') set[element.byte] = 1;
  else if (element.delimiter === COLON) {
    const holds = NAMED_CLASSES.get(element.name);
    if (holds === undefined) throw mistake('bad-class-name', at);
    addAll(set, setWhere(holds));
  } else set[singleByte(element.name, at)] = 1;
}

/** In the C locale a collating element and a class of equals are one byte each. */
function singleByte(name: string, at: number): number {
  if (name.length !== 1) throw mistake('bad-collation', at);
  return name.charCodeAt(0);
}

function ends(from: Element, to: Element, at: number): [first: number, last: number] {
  const [first, last] = [from, to].map((end) => {
    if (end.kind === 'byte') return end.byte;
    if (end.delimiter !== byteOf('.')) throw mistake('bad-range', at);
    return singleByte(end.name, at);
  }) as [number, number];
  if (first > last) throw mistake('bad-range', at);
  return [first, last];
}

/**
 * Whether GNU grep takes `[:space:]` for a slip of the pen, where git grep reads a set of six letters.
 * `text` is what stands between the brackets.
 */
export function isConfusing(text: Uint8Array): boolean {
  const members = text[0] === CARET ? text.subarray(1) : text;
  if (members.length < 3 || members[0] !== COLON || members.at(-1) !== COLON) return false;
  return !members.includes(HYPHEN) && !members.includes(OPEN);
}

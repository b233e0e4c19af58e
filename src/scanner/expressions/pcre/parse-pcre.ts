import { byteOf, emptySet, inBothCases, setOf, without } from '../byte-sets.js';
import type { Node } from '../expression.js';
import { Refusal } from '../refusal.js';
import { readClass } from './class.js';
import { readEscape } from './escapes.js';
import { type Flags, readGroupHead } from './group-head.js';

/** How deep groups may be nested: everything that walks an expression calls itself. */
const DEEPEST = 1000;
/** The most that an interval may ask for, as in POSIX. */
const MOST = 32_767;
const LINE_FEED = 0x0a;

/**
 * Reads what PCRE, RE2 and JavaScript agree on, over the bytes of UTF-8. Every line is a text of its
 * own: `^` and `$` are its ends, and a line feed is found nowhere.
 */
export function parsePcre(source: Uint8Array): {
  readonly root: Node;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
} {
  const names = new Map<string, number>();
  let groups = 0;
  let at = 0;
  let depth = 0;
  let lineFeed: number | undefined;

  function choice(outer: Flags): Node {
    let flags = outer;
    const parts: Node[] = [];
    let sequence: Node[] = [];
    for (;;) {
      const byte = source[at];
      if (byte === undefined || byte === byteOf(')')) break;
      if (byte === byteOf('|')) {
        parts.push(inSequence(sequence));
        sequence = [];
        at++;
      } else {
        const part = repeated(flags);
        if ('ignoresCase' in part) flags = part;
        else sequence.push(part);
      }
    }
    parts.push(inSequence(sequence));
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'choice', parts };
  }

  /** An atom with its quantifier, or the flags that hold from here on. */
  function repeated(flags: Flags): Node | Flags {
    const start = at;
    const part = atom(flags);
    const bounds = quantifier();
    if (bounds === undefined) return part;
    const isBare =
      !('ignoresCase' in part) && part.kind === 'assertion' && source[start] !== byteOf('(');
    if ('ignoresCase' in part || isBare) throw nothingToRepeat(start);
    const lazy = source[at] === byteOf('?');
    if (lazy) at++;
    else if (source[at] === byteOf('+')) {
      throw new Refusal(
        'possessive',
        at,
        'possessive repeats are not taken: leave the second + out',
      );
    }
    const place = at;
    if (quantifier() !== undefined) throw nothingToRepeat(place);
    return { kind: 'repeat', part, lazy, ...bounds };
  }

  function quantifier(): { min: number; max: number } | undefined {
    const sign = String.fromCharCode(source[at] ?? 0);
    if (sign === '*' || sign === '+' || sign === '?') {
      at++;
      return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    if (sign !== '{') return undefined;
    const text = String.fromCharCode(...source.subarray(at, at + 24));
    const read = /^\{(\d+)(?:(,)(\d*))?\}/.exec(text);
    if (read === null) return undefined;
    const min = Number(read[1]);
    const max = !read[2] ? min : read[3] ? Number(read[3]) : Number.POSITIVE_INFINITY;
    if (min > max) throw new Refusal('bad-interval', at, 'the interval ends before it begins');
    if (min > MOST || (max !== Number.POSITIVE_INFINITY && max > MOST)) {
      throw new Refusal('too-big', at, `more than ${MOST} times`);
    }
    at += read[0].length;
    return { min, max };
  }

  function atom(flags: Flags): Node | Flags {
    const byte = source[at] as number;
    switch (String.fromCharCode(byte)) {
      case '(':
        return group(flags);
      case '[': {
        const { set, next } = readClass(source, at + 1, flags.ignoresCase);
        at = next;
        return { kind: 'bytes', set };
      }
      case '.':
        at++;
        return { kind: 'bytes', set: without(emptySet()) };
      case '^':
      case '$':
        at++;
        return { kind: 'assertion', holds: byte === byteOf('^') ? 'line-start' : 'line-end' };
      case '*':
      case '+':
      case '?':
        throw nothingToRepeat(at);
      case '\\':
        return escaped(flags);
      default:
        return byte < 0x80 ? character(byte, flags, at++) : beyondAscii();
    }
  }

  function escaped(flags: Flags): Node {
    const start = at;
    const escape = readEscape(source, at);
    at = escape.next;
    switch (escape.kind) {
      case 'set':
        return { kind: 'bytes', set: escape.set };
      case 'assertion':
        return { kind: 'assertion', holds: escape.holds };
      case 'character':
        return character(escape.code, flags, start);
    }
  }

  function character(code: number, flags: Flags, place: number): Node {
    if (code === LINE_FEED) lineFeed ??= place;
    if (code < 0x80) return oneByte(code, flags);
    return inSequence(
      [...Buffer.from(String.fromCodePoint(code))].map((byte) => oneByte(byte, flags)),
    );
  }

  /** A character of several bytes is one thing to repeat; a stray byte stands for itself. */
  function beyondAscii(): Node {
    const start = at++;
    while (((source[at] ?? 0) & 0xc0) === 0x80) at++;
    const bytes = [...source.subarray(start, at)];
    return inSequence(bytes.map((byte) => ({ kind: 'bytes', set: setOf(byte) })));
  }

  function group(outer: Flags): Node | Flags {
    const start = at;
    const head = readGroupHead(source, at, outer);
    at = head.next;
    if (head.kind === 'flags') return head.flags;
    if (++depth > DEEPEST) {
      throw new Refusal('too-big', start, `nested more than ${DEEPEST} levels deep`);
    }
    const index = head.kind === 'capture' ? ++groups : 0;
    if (head.kind === 'capture' && head.name !== undefined) {
      if (names.has(head.name)) {
        throw new Refusal('bad-group', start, `two groups are named ${head.name}`);
      }
      names.set(head.name, index);
    }
    const part = choice(head.kind === 'plain' ? head.flags : outer);
    if (source[at] !== byteOf(')')) {
      throw new Refusal('unmatched-open', start, 'a ( without its )');
    }
    at++;
    depth--;
    return index === 0 ? part : { kind: 'group', part, index };
  }

  const root = choice({ ignoresCase: false });
  if (at < source.length) throw new Refusal('unmatched-close', at, 'a ) without its (');
  if (lineFeed !== undefined && !canMatch(root)) {
    throw new Refusal('many-lines', lineFeed, 'an expression looks at no more than one line');
  }
  return { root, groups, names };
}

function oneByte(byte: number, flags: Flags): Node {
  // No line holds a line feed.
  if (byte === LINE_FEED) return { kind: 'bytes', set: emptySet() };
  const set = setOf(byte);
  return { kind: 'bytes', set: flags.ignoresCase ? inBothCases(set) : set };
}

function inSequence(parts: readonly Node[]): Node {
  if (parts.length === 0) return { kind: 'empty' };
  return parts.length === 1 ? (parts[0] as Node) : { kind: 'sequence', parts };
}

/** Whether any text at all matches. */
function canMatch(node: Node): boolean {
  switch (node.kind) {
    case 'bytes':
      return node.set.includes(1);
    case 'sequence':
      return node.parts.every(canMatch);
    case 'choice':
      return node.parts.some(canMatch);
    case 'repeat':
      return node.min === 0 || canMatch(node.part);
    case 'group':
      return canMatch(node.part);
    case 'empty':
    case 'assertion':
      return true;
  }
}

function nothingToRepeat(at: number): Refusal {
  return new Refusal('bad-repeat', at, 'there is nothing here to repeat');
}

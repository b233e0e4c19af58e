import type { Entry, Node, Position } from './node.js';

/** Why a text is not JSON, and where. */
export interface SyntaxFault extends Position {
  readonly message: string;
  /** It is larger than what is looked at: nothing is said against it. */
  readonly tooLarge?: true;
  /** There is nothing in it. */
  readonly empty?: true;
}

export type JsonResult =
  | { readonly ok: true; readonly node: Node }
  | { readonly ok: false; readonly fault: SyntaxFault };

/** IAM's documents nest about six deep; a parser that follows anything deeper only feeds attackers. */
const DEEPEST = 64;
/** In UTF-16 units. IAM itself stops at a few thousand characters. */
const LONGEST = 4 * 1024 * 1024;

interface Cursor {
  readonly text: string;
  index: number;
  readonly lineStarts: readonly number[];
}

/**
 * Parses JSON strictly (RFC 8259), keeping positions, duplicate keys and the spelling of numbers,
 * which `JSON.parse` loses. Depth and length are bounded, so no input exhausts the stack.
 */
export function parseJson(input: string): JsonResult {
  const text = input.startsWith('\ufeff') ? input.slice(1) : input;
  if (text.length > LONGEST) {
    return { ok: false, fault: tooLarge('the text is longer than is read') };
  }
  const cursor: Cursor = { text, index: 0, lineStarts: lineStartsOf(text) };
  if (text.trim() === '') {
    return { ok: false, fault: { message: 'the file is empty', line: 1, column: 1, empty: true } };
  }
  try {
    const node = value(cursor, 0);
    blanks(cursor);
    if (cursor.index < text.length)
      fail(cursor, `${shown(cursor)} follows the end of the document`);
    return { ok: true, node };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** The fault of a text that was not looked at for its size. */
export function tooLarge(why: string, at: Position = { line: 1, column: 1 }): SyntaxFault {
  return { message: `too large to judge: ${why}`, ...at, tooLarge: true };
}

/** Carries a position out of the recursive descent; it never leaves this file. */
class Fault extends Error {
  constructor(readonly fault: SyntaxFault) {
    super(fault.message);
  }
}

function value(cursor: Cursor, depth: number): Node {
  blanks(cursor);
  if (depth > DEEPEST) {
    throw new Fault(tooLarge(`it nests deeper than ${DEEPEST} levels`, position(cursor)));
  }
  const at = position(cursor);
  const character = cursor.text[cursor.index];
  if (character === '{') return object(cursor, depth, at);
  if (character === '[') return array(cursor, depth, at);
  if (character === '"') return { kind: 'string', text: string(cursor), at };
  const word = /[-+.0-9A-Za-z]{1,400}/y;
  word.lastIndex = cursor.index;
  const found = word.exec(cursor.text)?.[0] ?? '';
  if (found === 'true' || found === 'false') {
    cursor.index += found.length;
    return { kind: 'boolean', text: found, at };
  }
  if (found === 'null') {
    cursor.index += found.length;
    return { kind: 'null', at };
  }
  if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(found)) {
    cursor.index += found.length;
    return { kind: 'number', text: found, at };
  }
  return fail(cursor, `a value is expected, not ${shown(cursor)}`);
}

function object(cursor: Cursor, depth: number, at: Position): Node {
  const entries: Entry[] = [];
  cursor.index += 1;
  blanks(cursor);
  if (take(cursor, '}')) return { kind: 'object', entries, at };
  for (;;) {
    blanks(cursor);
    const keyAt = position(cursor);
    if (cursor.text[cursor.index] !== '"') {
      fail(cursor, `a key in double quotes is expected, not ${shown(cursor)}`);
    }
    const key = string(cursor);
    blanks(cursor);
    if (!take(cursor, ':')) fail(cursor, `":" is expected after the key, not ${shown(cursor)}`);
    entries.push({ key, at: keyAt, value: value(cursor, depth + 1) });
    const end = cursor.index;
    blanks(cursor);
    if (take(cursor, '}')) return { kind: 'object', entries, at };
    if (!take(cursor, ',')) failBehind(cursor, end, '}');
    lastComma(cursor, '}');
  }
}

function array(cursor: Cursor, depth: number, at: Position): Node {
  const items: Node[] = [];
  cursor.index += 1;
  blanks(cursor);
  if (take(cursor, ']')) return { kind: 'array', items, at };
  for (;;) {
    items.push(value(cursor, depth + 1));
    const end = cursor.index;
    blanks(cursor);
    if (take(cursor, ']')) return { kind: 'array', items, at };
    if (!take(cursor, ',')) failBehind(cursor, end, ']');
    lastComma(cursor, ']');
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function string(cursor: Cursor): string {
  const { text } = cursor;
  const parts: string[] = [];
  let from = cursor.index + 1;
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) {
      parts.push(text.slice(from, index));
      cursor.index = index + 1;
      return parts.join('');
    }
    if (code < 0x20) {
      cursor.index = index;
      fail(cursor, 'a control character stands bare in a string');
    }
    if (code !== 0x5c) continue;
    parts.push(text.slice(from, index));
    const letter = text[index + 1] ?? '';
    const hex = text.slice(index + 2, index + 6);
    if (letter === 'u' && /^[0-9A-Fa-f]{4}$/.test(hex)) {
      parts.push(String.fromCharCode(Number.parseInt(hex, 16)));
      index += 5;
    } else if (Object.hasOwn(ESCAPES, letter)) {
      parts.push(ESCAPES[letter] ?? '');
      index += 1;
    } else {
      cursor.index = index;
      fail(cursor, 'an unknown escape stands in a string');
    }
    from = index + 1;
  }
  return fail(cursor, 'a string is never closed');
}

/** A comma that is missing is told of where it belongs, which is often a line above what follows. */
function failBehind(cursor: Cursor, end: number, close: '}' | ']'): never {
  const next = cursor.text[cursor.index] ?? '';
  if (next !== '"' && next !== '{' && next !== '[') {
    fail(cursor, `"," or "${close}" is expected, not ${shown(cursor)}`);
  }
  cursor.index = end;
  const follows = { '"': 'text', '{': 'object', '[': 'list' }[next];
  return fail(cursor, `a comma is missing here, before the ${follows} that follows`);
}

function lastComma(cursor: Cursor, close: '}' | ']'): void {
  const comma = cursor.index - 1;
  blanks(cursor);
  if (cursor.text[cursor.index] !== close) return;
  cursor.index = comma;
  fail(cursor, `a comma stands before the closing "${close}"`);
}

function blanks(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.index);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    cursor.index += 1;
  }
}

function take(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.index] !== character) return false;
  cursor.index += 1;
  return true;
}

function shown(cursor: Cursor): string {
  const character = cursor.text.codePointAt(cursor.index);
  return character === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(character));
}

function fail(cursor: Cursor, message: string): never {
  throw new Fault({ message, ...position(cursor) });
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function position(cursor: Cursor): Position {
  const { lineStarts, index } = cursor;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 };
}

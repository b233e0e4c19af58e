import type { ByteSet } from './expression.js';

/** A set of bytes, from predicates, single bytes and ranges. */
export function emptySet(): ByteSet {
  return new Uint8Array(256);
}

/** Makes the set of the bytes for which `holds` is true. */
export function setWhere(holds: (byte: number) => boolean): ByteSet {
  const set = emptySet();
  for (let byte = 0; byte < 256; byte++) if (holds(byte)) set[byte] = 1;
  return set;
}

/** The set of these bytes; that of a single one is made once. Not to be changed. */
export function setOf(...bytes: number[]): ByteSet {
  if (bytes.length === 1) return SINGLES[bytes[0] as number] as ByteSet;
  return setWhere((byte) => bytes.includes(byte));
}

const SINGLES: readonly ByteSet[] = Array.from({ length: 256 }, (_, only) =>
  setWhere((byte) => byte === only),
);

/** Adds the members of one set to another. */
export function addAll(to: ByteSet, from: ByteSet): void {
  for (let byte = 0; byte < 256; byte++) if (from[byte] === 1) to[byte] = 1;
}

export function addRange(to: ByteSet, first: number, last: number): void {
  for (let byte = first; byte <= last; byte++) to[byte] = 1;
}

export function without(set: ByteSet): ByteSet {
  return set.map((member) => 1 - member);
}

/** Adds to each letter of a set its other case: of ASCII alone. */
export function inBothCases(set: ByteSet): ByteSet {
  const both = set.slice();
  for (let upper = 0x41; upper <= 0x5a; upper++) {
    const lower = upper + 0x20;
    if (set[upper] === 1 || set[lower] === 1) {
      both[upper] = 1;
      both[lower] = 1;
    }
  }
  return both;
}

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const isUpper = (byte: number) => byte >= 0x41 && byte <= 0x5a;
const isLower = (byte: number) => byte >= 0x61 && byte <= 0x7a;
const isAlpha = (byte: number) => isUpper(byte) || isLower(byte);
const isGraph = (byte: number) => byte > 0x20 && byte < 0x7f;
const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** What `-w`, `\b`, `\<` and `\w` take for a part of a word. */
export const isWordByte = (byte: number) => isAlpha(byte) || isDigit(byte) || byte === 0x5f;

/** The classes of POSIX by name (`[[:alpha:]]`), as the C locale has them. */
export const NAMED_CLASSES: ReadonlyMap<string, (byte: number) => boolean> = new Map([
  ['alpha', isAlpha],
  ['digit', isDigit],
  ['alnum', (byte: number) => isAlpha(byte) || isDigit(byte)],
  ['upper', isUpper],
  ['lower', isLower],
  ['space', isSpace],
  ['blank', (byte: number) => byte === 0x20 || byte === 0x09],
  ['punct', (byte: number) => isGraph(byte) && !isAlpha(byte) && !isDigit(byte)],
  ['print', (byte: number) => byte >= 0x20 && byte < 0x7f],
  ['graph', isGraph],
  ['cntrl', (byte: number) => byte < 0x20 || byte === 0x7f],
  [
    'xdigit',
    (byte: number) =>
      isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66),
  ],
]);

/** The byte of an ASCII character. */
export const byteOf = (character: string) => character.charCodeAt(0);

import { BASE64, ESCAPED_BASE64 } from './alphabets.js';

const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;

/** A base64 token in a text that may spell `/` and `+` as `%2F`, `\/` or `\u002f`. */
export interface Token {
  /** Past its last raw byte. */
  readonly end: number;
  /** Without escapes. */
  readonly length: number;
}

/** Reads a token from `start`, no further than `limit`. */
export function readToken(bytes: Uint8Array, start: number, limit: number): Token {
  let end = start;
  let length = 0;
  while (end < limit) {
    const byte = bytes[end] as number;
    if (BASE64[byte] === 1) end++;
    else {
      const width = spelledWidth(bytes, end);
      if (width === 0 || end + width > limit) break;
      end += width;
    }
    length++;
  }
  return { end, length };
}

/** How many bytes spell one `/` or `+` here; 0 when none do. */
function spelledWidth(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === PERCENT) return bytes[at + 1] === 0x32 && isBorF(bytes[at + 2]) ? 3 : 0;
  if (byte !== BACKSLASH) return 0;
  if (bytes[at + 1] === SLASH) return 2;
  const isUnicode =
    bytes[at + 1] === 0x75 &&
    bytes[at + 2] === 0x30 &&
    bytes[at + 3] === 0x30 &&
    bytes[at + 4] === 0x32 &&
    isBorF(bytes[at + 5]);
  return isUnicode ? 6 : 0;
}

/** The last digit of 2B (`+`) or 2F (`/`). */
function isBorF(byte: number | undefined): boolean {
  return byte === 0x42 || byte === 0x62 || byte === 0x46 || byte === 0x66;
}

/**
 * Where a token can start because an escape ends there, as in `\nAKIA` or `%3DASIA`: the offset
 * past the escape that opens at `at`, or 0 when none does or when it spells a `/` or `+`.
 */
export function pastEscape(bytes: Uint8Array, at: number): number {
  if (spelledWidth(bytes, at) > 0) return 0;
  const next = bytes[at + 1];
  if (bytes[at] === PERCENT) return isHex(next) && isHex(bytes[at + 2]) ? at + 3 : 0;
  if (bytes[at] !== BACKSLASH) return 0;
  // n, r, t
  if (next === 0x6e || next === 0x72 || next === 0x74) return at + 2;
  const width = next === 0x75 ? 4 : next === 0x78 ? 2 : 0;
  if (width === 0) return 0;
  for (let digit = 0; digit < width; digit++) {
    if (!isHex(bytes[at + 2 + digit])) return 0;
  }
  return at + 2 + width;
}

/** True where a token may start: at a run's start or past an escape. Looks back six bytes at most. */
export function startsToken(bytes: Uint8Array, at: number): boolean {
  if (at === 0 || ESCAPED_BASE64[bytes[at - 1] as number] === 0) return true;
  for (const width of [2, 3, 4, 6]) {
    if (at >= width && pastEscape(bytes, at - width) === at) return true;
  }
  return false;
}

function isHex(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    ((byte >= 0x30 && byte <= 0x39) ||
      (byte >= 0x41 && byte <= 0x46) ||
      (byte >= 0x61 && byte <= 0x66))
  );
}

/** Undoes the escapes of a token's raw text. */
export function unescapeToken(raw: string): string {
  if (!raw.includes('%') && !raw.includes('\\')) return raw;
  return raw
    .replace(/%2f|\\u002f|\\\//gi, '/')
    .replace(/%2b|\\u002b/gi, '+')
    .replace(/%3d|\\u003d/gi, '=');
}

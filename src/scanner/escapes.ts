const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;

/** A token in a text that may spell `/` and `+` as `%2F`, `\/` or `\u002f`. */
export interface Token {
  /** Past its last raw byte. */
  readonly end: number;
  /** Without escapes. */
  readonly length: number;
}

/** Reads the members of a set from `start`, no further than `limit`; `spelled` reads escapes too. */
export function readToken(
  bytes: Uint8Array,
  start: number,
  limit: number,
  set: Uint8Array,
  spelled: boolean,
): Token {
  let end = start;
  let length = 0;
  while (end < limit) {
    if (set[bytes[end] as number] === 1) end++;
    else {
      const width = spelled ? spelledWidth(bytes, end) : 0;
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

/** The longest escape: `\u002f`. Nobody looks further back for one, nor ahead. */
export const LONGEST_ESCAPE = 6;

/** True where an escape ends that stands for no member of `set`, as in `\nAKIA` or `%3DASIA`. */
export function endsEscape(bytes: Uint8Array, at: number, set: Uint8Array): boolean {
  for (let width = 2; width <= LONGEST_ESCAPE && width <= at; width++) {
    if (pastEscape(bytes, at - width, set) === at) return true;
  }
  return false;
}

/** Past the escape that opens at `at`, or 0 when none does or when it stands for a member of `set`. */
export function pastEscape(bytes: Uint8Array, at: number, set: Uint8Array): number {
  const next = bytes[at + 1];
  if (bytes[at] === PERCENT) return pastDigits(bytes, at + 1, 2, set);
  if (bytes[at] !== BACKSLASH) return 0;
  // n, r, t
  if (next === 0x6e || next === 0x72 || next === 0x74) return at + 2;
  return next === 0x75 || next === 0x78 ? pastDigits(bytes, at + 2, next === 0x75 ? 4 : 2, set) : 0;
}

function pastDigits(bytes: Uint8Array, from: number, digits: number, set: Uint8Array): number {
  let code = 0;
  for (let at = from; at < from + digits; at++) {
    const digit = hexDigit(bytes[at]);
    if (digit === -1) return 0;
    code = 16 * code + digit;
  }
  return set[code] === 1 ? 0 : from + digits;
}

function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Undoes the escapes of a token's raw text. */
export function unescapeToken(raw: string): string {
  if (!raw.includes('%') && !raw.includes('\\')) return raw;
  return raw
    .replace(/%2f|\\u002f|\\\//gi, '/')
    .replace(/%2b|\\u002b/gi, '+')
    .replace(/%3d|\\u003d/gi, '=');
}

const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const ZERO = 0x30;
const TWO = 0x32;
const FIVE = 0x35;
const LETTER_U = 0x75;
const LETTER_X = 0x78;

/** A token in a text that may spell `/` and `+` as `%2F`, `%252F`, `\/`, `\x2f` or `\u002f`. */
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
  if (byte === PERCENT) {
    if (bytes[at + 1] !== TWO) return 0;
    if (isBorF(bytes[at + 2])) return 3;
    // Escaped twice: %252F.
    return bytes[at + 2] === FIVE && bytes[at + 3] === TWO && isBorF(bytes[at + 4]) ? 5 : 0;
  }
  if (byte !== BACKSLASH) return 0;
  const next = bytes[at + 1];
  if (next === SLASH) return 2;
  // A string in a string: \\/ and \\\/.
  if (next === BACKSLASH) {
    if (bytes[at + 2] === SLASH) return 3;
    return bytes[at + 2] === BACKSLASH && bytes[at + 3] === SLASH ? 4 : 0;
  }
  if (next === LETTER_X) return bytes[at + 2] === TWO && isBorF(bytes[at + 3]) ? 4 : 0;
  const isUnicode =
    next === LETTER_U &&
    bytes[at + 2] === ZERO &&
    bytes[at + 3] === ZERO &&
    bytes[at + 4] === TWO &&
    isBorF(bytes[at + 5]);
  return isUnicode ? 6 : 0;
}

/** The last digit of 2B (`+`) or 2F (`/`). */
function isBorF(byte: number | undefined): boolean {
  return byte === 0x42 || byte === 0x62 || byte === 0x46 || byte === 0x66;
}

/** How many bytes spell one `=` here: itself, `%3D` or `%253D`; 0 when none do. */
export function equalsWidth(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x3d) return 1;
  if (bytes[at] !== PERCENT) return 0;
  const isTwice = bytes[at + 1] === TWO && bytes[at + 2] === FIVE;
  const digits = isTwice ? at + 3 : at + 1;
  const isEquals = bytes[digits] === 0x33 && ((bytes[digits + 1] ?? 0) | 0x20) === 0x64;
  return isEquals ? digits + 2 - at : 0;
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
  if (bytes[at] === PERCENT) {
    const twice = next === TWO && bytes[at + 2] === FIVE ? pastDigits(bytes, at + 3, 2, set) : 0;
    return twice === 0 ? pastDigits(bytes, at + 1, 2, set) : twice;
  }
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
    .replace(/%(?:25)?2f|\\u002f|\\x2f|\\{1,3}\//gi, '/')
    .replace(/%(?:25)?2b|\\u002b|\\x2b/gi, '+')
    .replace(/%(?:25)?3d|\\u003d|\\x3d/gi, '=');
}

export const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Letters and digits. */
export const BASE62 = `${UPPER}${UPPER.toLowerCase()}${DIGITS}`;
/** Digits of base 16 in small letters. */
export const HEX = `${DIGITS}abcdef`;
/** Small letters and digits. */
export const BASE36 = `${UPPER.toLowerCase()}${DIGITS}`;
/** Base64 as URLs hold it. */
export const BASE64_URL = `${BASE62}-_`;
/** What key ids of AWS are made of. */
export const BASE32 = `${UPPER}234567`;
/** What secrets and tokens are mostly made of. */
export const BASE64 = `${BASE62}+/`;

/** Byte sets as tables: 1 for a member, 0 for the rest. */
export function setOf(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (let at = 0; at < characters.length; at++) set[characters.charCodeAt(at)] = 1;
  return set;
}

/** What opens an escape in a URL or a string literal. */
const OPENERS = '%\\';

/** Whether a member may be spelled as an escape: `/` and `+` are, as `%2F`, `\/` or `\u002f`. */
export function isSpelled(characters: string): boolean {
  return /[/+]/.test(characters);
}

/** All characters that the members of an alphabet may be spelled with. */
export function spellingOf(characters: string): string {
  return isSpelled(characters) ? characters + OPENERS : characters;
}

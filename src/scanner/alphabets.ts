/** Byte sets as tables: 1 for a member, 0 for the rest. */
function table(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** What key ids are made of. */
export const BASE32 = table(`${UPPER}234567`);
/** What secrets and tokens are made of. */
export const BASE64 = table(`${UPPER}${UPPER.toLowerCase()}${DIGITS}+/`);
/** Base64, and what opens an escape in a URL or a string literal. */
export const ESCAPED_BASE64 = table(`${UPPER}${UPPER.toLowerCase()}${DIGITS}+/%\\`);

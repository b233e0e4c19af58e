/** What JSON from outside may cost: a parser spends up to a hundred times a text's size on it. */
export interface JsonLimits {
  /** Lists and objects within one another. */
  readonly depth: number;
  /** Members of all lists and objects together. */
  readonly members: number;
}

/** The value of a JSON text, or what keeps it from being read, to follow "it". */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly complaint: string };

/**
 * Parses JSON in UTF-8. A text that is nested too deep, or holds too many members for its size, is
 * refused after a look at its bytes, before anything is built of it.
 */
export function parseBounded(bytes: Uint8Array, limits: JsonLimits): ParsedJson {
  const excess = excessOf(bytes, limits);
  if (excess !== null) return { ok: false, complaint: excess };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, complaint: 'is no JSON' };
  }
}

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

function excessOf(bytes: Uint8Array, { depth, members }: JsonLimits): string | null {
  let level = 0;
  let count = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) {
      quoted = true;
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      level += 1;
      count += 1;
      if (level > depth) return `is nested more than ${depth} deep`;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      level -= 1;
    } else if (byte === COMMA) {
      count += 1;
    }
    if (count > members) return `holds more than ${members} members`;
  }
  return null;
}

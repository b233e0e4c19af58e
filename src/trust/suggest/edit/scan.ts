import type { Span, SpanEntry } from './span.js';

const DEEPEST = 64;

/**
 * Finds where the values of an object or a list stand, in JSON, in an expression of Terraform's and
 * in YAML between brackets: one reader, since an edit is read back by the real parser before anyone
 * sees it. Null where the text cannot be followed.
 */
export function scanValue(text: string, start: number, depth = 0): Span | null {
  const from = skip(text, start);
  if (depth > DEEPEST) return null;
  if (text[from] === '{') return scanObject(text, from, depth);
  if (text[from] === '[') return scanArray(text, from, depth);
  const end = scalarEnd(text, from);
  return end === null || end === from ? null : { kind: 'scalar', start: from, end };
}

function scanObject(text: string, start: number, depth: number): Span | null {
  const entries: SpanEntry[] = [];
  let at = skip(text, start + 1);
  while (text[at] !== '}') {
    const key = keyAt(text, at);
    if (key === null) return null;
    const sign = skip(text, key.end);
    const separator = text[sign];
    if (separator !== ':' && separator !== '=') return null;
    const value = scanValue(text, sign + 1, depth + 1);
    if (value === null) return null;
    entries.push({ key: key.name, start: at, separator, value });
    at = skip(text, value.end);
    if (text[at] === ',') at = skip(text, at + 1);
  }
  return { kind: 'object', start, end: at + 1, entries };
}

function scanArray(text: string, start: number, depth: number): Span | null {
  const items: Span[] = [];
  let at = skip(text, start + 1);
  while (text[at] !== ']') {
    const item = scanValue(text, at, depth + 1);
    if (item === null) return null;
    items.push(item);
    at = skip(text, item.end);
    if (text[at] === ',') at = skip(text, at + 1);
    else if (text[at] !== ']') return null;
  }
  return { kind: 'array', start, end: at + 1, items };
}

function keyAt(text: string, start: number): { name: string | null; end: number } | null {
  const first = text[start];
  if (first === '"' || first === "'") {
    const end = stringEnd(text, start);
    if (end === null) return null;
    return { name: plainString(text.slice(start, end)), end };
  }
  if (first === '(') {
    const end = scalarEnd(text, start);
    return end === null ? null : { name: null, end };
  }
  const name = /[A-Za-z_][\w-]*/y;
  name.lastIndex = start;
  const found = name.exec(text)?.[0];
  return found === undefined ? null : { name: found, end: start + found.length };
}

/** The text of a quoted string without escapes or gaps; null for any other. */
export function plainString(raw: string): string | null {
  return /^"[^"\\]*"$/.test(raw) && !/[$%]\{/.test(raw) ? raw.slice(1, -1) : null;
}

/** Blanks, line ends and comments. */
export function skip(text: string, start: number): number {
  const blank = /(?:[ \t\r\n]+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
  blank.lastIndex = start;
  return start + (blank.exec(text)?.[0].length ?? 0);
}

/** A scalar, or an expression that is not looked into, ends with its line or before a bracket. */
function scalarEnd(text: string, start: number): number | null {
  let open = 0;
  let last = start;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') {
      const end = stringEnd(text, at);
      if (end === null) return null;
      at = end - 1;
    } else if ('([{'.includes(character)) open += 1;
    else if (')]}'.includes(character)) {
      if (open === 0) return last;
      open -= 1;
    } else if (open === 0 && (character === ',' || character === '\n')) return last;
    else if (open === 0 && at > start && '=:'.includes(character) && text[start] === '(') {
      return last;
    } else if (character === '#' || text.startsWith('//', at)) {
      if (open > 0) return null;
      return last;
    }
    if (!/\s/.test(character)) last = at + 1;
  }
  return null;
}

/** The end of a quoted string; quotes within `${...}` belong to the expression in it. */
export function stringEnd(text: string, start: number, depth = 0): number | null {
  const quote = text[start];
  if (depth > DEEPEST) return null;
  let gaps = true;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') return null;
    if (character === '\\' && quote === '"') at += 1;
    else if (character === quote) return at + 1;
    else if (gaps && character === '$' && text[at + 1] === '{' && text[at - 1] !== '$') {
      const end = gapEnd(text, at + 2, depth);
      // What is never closed is plain text, and so is all after it: to try again costs a doubling.
      if (end === null) gaps = false;
      else at = end - 1;
    }
  }
  return null;
}

function gapEnd(text: string, start: number, depth: number): number | null {
  let open = 1;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') return null;
    if (character === '"') {
      const end = stringEnd(text, at, depth + 1);
      if (end === null) return null;
      at = end - 1;
    } else if (character === '{') open += 1;
    else if (character === '}') {
      open -= 1;
      if (open === 0) return at + 1;
    }
  }
  return null;
}

import type { Position } from '../../../document/node.js';
import { type Cursor, fail, positionOf, skipBlanks, take, takeMatch } from './cursor.js';
import type { Hcl } from './syntax.js';

/** Parses the expression inside `${...}`. */
export type ParseExpression = (cursor: Cursor, depth: number, lines: boolean) => Hcl;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
};

/**
 * A quoted string, the cursor standing on its opening quote.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function quoted(cursor: Cursor, depth: number, parse: ParseExpression): Hcl {
  const at = positionOf(cursor);
  cursor.index += 1;
  const parts: (string | Hcl)[] = [];
  let plain = '';
  for (;;) {
    const character = cursor.text[cursor.index];
    if (character === undefined || character === '\n') fail(cursor, 'a string is never closed');
    if (character === '"') {
      cursor.index += 1;
      return finished(parts, plain, at);
    }
    if (character === '\\') {
      plain += escape(cursor);
      continue;
    }
    const special = interpolation(cursor, depth, parse);
    if (special === null) {
      plain += character;
      cursor.index += 1;
    } else if (typeof special === 'string') plain += special;
    else {
      parts.push(plain, special);
      plain = '';
    }
  }
}

/** A template without quotes or marker, up to the end of the text. */
export function bare(cursor: Cursor, parse: ParseExpression): Hcl {
  const at = positionOf(cursor);
  const parts: (string | Hcl)[] = [];
  let plain = '';
  for (;;) {
    const character = cursor.text[cursor.index];
    if (character === undefined) return finished(parts, plain, at);
    const special = interpolation(cursor, 0, parse);
    if (special === null) {
      plain += character;
      cursor.index += 1;
    } else if (typeof special === 'string') plain += special;
    else {
      parts.push(plain, special);
      plain = '';
    }
  }
}

/** `<<EOF` or `<<-EOF`; the latter takes the common indentation off. */
export function heredoc(cursor: Cursor, depth: number, parse: ParseExpression): Hcl {
  // The text begins on the next line.
  const at = { line: positionOf(cursor).line + 1, column: 1 };
  cursor.index += 2;
  const strip = take(cursor, '-');
  const marker = takeMatch(cursor, /[A-Za-z_][A-Za-z0-9_-]{0,100}/y);
  if (marker === undefined) fail(cursor, 'a heredoc needs a marker');
  takeMatch(cursor, /[ \t\r]*/y);
  if (!take(cursor, '\n')) fail(cursor, 'a heredoc begins on the next line');
  const parts: (string | Hcl)[] = [];
  let plain = '';
  let lineStart = true;
  for (;;) {
    if (lineStart && endsHere(cursor, marker)) {
      return finished(strip ? outdented([...parts, plain]) : parts, strip ? '' : plain, at);
    }
    const character = cursor.text[cursor.index];
    if (character === undefined) fail(cursor, `the heredoc ${marker} is never closed`);
    const special = interpolation(cursor, depth, parse);
    if (special === null) {
      plain += character;
      cursor.index += 1;
    } else if (typeof special === 'string') plain += special;
    else {
      parts.push(plain, special);
      plain = '';
    }
    lineStart = character === '\n';
  }
}

function endsHere(cursor: Cursor, marker: string): boolean {
  const { text, index } = cursor;
  let from = index;
  while (text[from] === ' ' || text[from] === '\t') from += 1;
  if (!text.startsWith(marker, from)) return false;
  const after = text[from + marker.length];
  if (after !== undefined && after !== '\n' && after !== '\r') return false;
  cursor.index = from + marker.length;
  return true;
}

/** Text for an escaped `$${` or `%%{`, an expression for `${...}`, null where neither begins. */
function interpolation(cursor: Cursor, depth: number, parse: ParseExpression): string | Hcl | null {
  // Nearly every character begins neither, and the rest costs a hundred times as much.
  const character = cursor.text[cursor.index];
  if (character !== '$' && character !== '%') return null;
  if (take(cursor, '$${')) return '${';
  if (take(cursor, '%%{')) return '%{';
  const at = positionOf(cursor);
  const start = cursor.index;
  const directive = cursor.text.startsWith('%{', start);
  if (!directive && !cursor.text.startsWith('${', start)) return null;
  cursor.index += 2;
  take(cursor, '~');
  const value = parse(cursor, depth + 1, true);
  skipBlanks(cursor, true);
  take(cursor, '~');
  if (!take(cursor, '}')) fail(cursor, '"}" is expected');
  return directive ? { kind: 'opaque', source: cursor.text.slice(start, cursor.index), at } : value;
}

function escape(cursor: Cursor): string {
  const letter = cursor.text[cursor.index + 1] ?? '';
  if (Object.hasOwn(ESCAPES, letter)) {
    cursor.index += 2;
    return ESCAPES[letter] ?? '';
  }
  const hex = /\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/y;
  hex.lastIndex = cursor.index;
  const found = hex.exec(cursor.text);
  const code = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
  if (found === null || code > 0x10ffff)
    return fail(cursor, 'an unknown escape stands in a string');
  cursor.index += found[0].length;
  return String.fromCodePoint(code);
}

function finished(parts: (string | Hcl)[], plain: string, at: Position): Hcl {
  const all = [...parts, plain].filter((part) => part !== '');
  const directive = all.find(
    (part) => typeof part !== 'string' && part.kind === 'opaque' && part.source.startsWith('%{'),
  );
  // What stands between `%{ if }` and `%{ endif }` may be there once, often or not at all.
  if (directive !== undefined && typeof directive !== 'string') return { ...directive, at };
  if (all.every((part) => typeof part === 'string')) {
    return { kind: 'string', text: all.join(''), at };
  }
  return { kind: 'template', parts: all, at };
}

function outdented(parts: readonly (string | Hcl)[]): (string | Hcl)[] {
  const text = parts.map((part) => (typeof part === 'string' ? part : '\ue000')).join('');
  const indents = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const width = indents.length === 0 ? 0 : indents.reduce((least, one) => Math.min(least, one));
  const pattern = new RegExp(`(^|\\n)[ \\t]{0,${width}}`, 'g');
  return parts.map((part, index) =>
    typeof part === 'string'
      ? index === 0
        ? part.replace(pattern, '$1')
        : part.replace(new RegExp(`\\n[ \\t]{0,${width}}`, 'g'), '\n')
      : part,
  );
}

import type { Text } from './node.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const CODE_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const BLANK = /\s/;

/**
 * Tells on which line each character of a text's value stands in its file. Folding and indents only
 * ever change blanks, so the other characters of value and source are the same ones in the same order.
 * @returns the line for an index into `text.value`
 */
export function linesIn(text: Text): (index: number) => number {
  if (!text.source.includes('\n')) return () => text.at.line;
  const written = linesOfInk(text);
  const lines: number[] = [];
  let seen = 0;
  let last = text.at.line;
  for (const unit of text.value.split('')) {
    if (!BLANK.test(unit)) {
      last = written[seen] ?? last;
      seen += 1;
    }
    lines.push(last);
  }
  return (index) => lines[index] ?? last;
}

/** The line of each unit of the source that is no blank and enters the value. */
function linesOfInk({ source, style, at }: Text): number[] {
  const lines: number[] = [];
  let line = at.line;
  // A block's header and its comment are no part of the value.
  let index = style === 'block' ? headerEnd(source) : style === 'plain' ? 0 : 1;
  if (style === 'block') line += 1;
  const end = style === 'single' || style === 'double' ? source.length - 1 : source.length;
  while (index < end) {
    const unit = source.charAt(index);
    if (unit === '\n') line += 1;
    if (style === 'double' && unit === '\\') {
      const { text, length } = escaped(source, index);
      for (const one of text.split('')) if (!BLANK.test(one)) lines.push(line);
      if (source.charAt(index + 1) === '\n') line += 1;
      index += length;
      continue;
    }
    if (!BLANK.test(unit)) lines.push(line);
    index += style === 'single' && unit === "'" ? 2 : 1;
  }
  return lines;
}

function headerEnd(source: string): number {
  const end = source.indexOf('\n');
  return end < 0 ? source.length : end + 1;
}

function escaped(source: string, index: number): { text: string; length: number } {
  const letter = source.charAt(index + 1);
  const digits = CODE_LENGTH[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(index + 2, index + 2 + digits), 16);
    const text = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return { text, length: 2 + digits };
  }
  // A line break behind the backslash joins two lines.
  if (letter === '\n' || letter === '\r') return { text: '', length: 2 };
  return { text: ESCAPES[letter] ?? letter, length: 2 };
}

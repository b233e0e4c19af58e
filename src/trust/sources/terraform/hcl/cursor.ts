import type { Position } from '../../../document/node.js';

/** Where a parser stands in a text. */
export interface Cursor {
  readonly text: string;
  index: number;
  readonly lineStarts: readonly number[];
}

/** Why a text is not HCL, and where; it never leaves this folder. */
export class HclFault extends Error {
  constructor(
    message: string,
    readonly at: Position,
  ) {
    super(message);
  }
}

export function openCursor(text: string): Cursor {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  return { text, index: 0, lineStarts };
}

export function positionOf({ lineStarts, index }: Cursor): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 };
}

export function fail(cursor: Cursor, message: string): never {
  throw new HclFault(message, positionOf(cursor));
}

/** Takes `expected` if it stands here. */
export function take(cursor: Cursor, expected: string): boolean {
  if (!cursor.text.startsWith(expected, cursor.index)) return false;
  cursor.index += expected.length;
  return true;
}

/** Takes what a sticky pattern matches here, or undefined. */
export function takeMatch(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.index;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.index += found.length;
  return found;
}

/** Skips blanks and comments; line ends only where `lines` says that they mean nothing. */
export function skipBlanks(cursor: Cursor, lines: boolean): void {
  const { text } = cursor;
  for (;;) {
    const character = text[cursor.index];
    if (character === ' ' || character === '\t' || character === '\r') cursor.index += 1;
    else if (character === '\n' && lines) cursor.index += 1;
    else if (character === '#' || text.startsWith('//', cursor.index)) {
      const end = text.indexOf('\n', cursor.index);
      cursor.index = end === -1 ? text.length : end;
    } else if (text.startsWith('/*', cursor.index)) {
      const end = text.indexOf('*/', cursor.index + 2);
      cursor.index = end === -1 ? text.length : end + 2;
    } else return;
  }
}

export const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;

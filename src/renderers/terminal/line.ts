import { showInvisible } from '../../report/inert.js';

/** SGR codes: the only control characters that we print. */
const CODES = { bold: 1, red: 31, green: 32, yellow: 33, dim: 2 } as const;
export type Style = keyof typeof CODES;

/** One line of output. The text may come from outside; the style is ours. */
export interface Line {
  readonly text: string;
  /** Styles the first `styled` characters, or all of them. */
  readonly style?: Style;
  readonly styled?: number;
}

/**
 * A text as it is printed: no control character from outside, and nothing that the runner, which
 * reads a step's output for commands, would obey (`::x::` at the beginning, `##[x]` anywhere).
 * Tamed once more it stays the same, so whoever measures a line measures what is printed.
 */
export function tame(text: string): string {
  return disarm(showInvisible(text)).trimEnd();
}

/** The same for a text without invisible characters; the blanks at its end are kept. */
export function disarm(text: string): string {
  return text.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}

/** A line as it is printed. */
export function printed(line: Line, color: boolean): string {
  const text = tame(line.text);
  if (!color || line.style === undefined || text === '') return text;
  const end = Math.min(line.styled ?? text.length, text.length);
  return `\u001b[${CODES[line.style]}m${text.slice(0, end)}\u001b[0m${text.slice(end)}`;
}

import { shorten, showInvisible } from '../../report/inert.js';

const WIDTH = 80;
const LONGEST = 4_000;

/**
 * Breaks prose into lines of 80 columns: the first begins with `lead`, the others are indented as
 * far. A word that is longer than a line stays whole, so that it can be copied.
 */
export function wrapped(lead: string, prose: string): string[] {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of shorten(showInvisible(prose), LONGEST).split(/ +/)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

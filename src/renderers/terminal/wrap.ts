import { shorten, showInvisible } from '../../report/inert.js';
import { disarm } from './line.js';

/** Columns of a line. */
export const WIDTH = 80;
const LONGEST = 4_000;
/** Beside a longer lead, prose would stand in a strip too narrow to be read. */
const LONGEST_LEAD = 40;

/**
 * Breaks prose into lines of 80 columns: the first begins with `lead`, the others are indented as
 * far. A word that is longer than a line stays whole, so that it can be copied; it begins a line.
 */
export function wrapped(lead: string, prose: string): string[] {
  if (lead.length > LONGEST_LEAD && prose !== '') {
    return [...wrapped('', lead.trimEnd()), ...wrapped('      ', prose)];
  }
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of shorten(showInvisible(prose), LONGEST).split(/ +/)) {
    const next = line + (empty ? word : ` ${word}`);
    if (!empty && disarm(next).length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line = next;
    }
    empty = false;
  }
  return [...lines, line];
}

import type { Searched } from '../signature/match-signature.js';
import type { CleanLine } from './clean-line.js';

/** Lines that follow each other, put together: a message may be broken over them. */
export interface Passage {
  readonly searched: Searched;
  readonly lines: readonly CleanLine[];
  /** The line on which a place of the text lies, by its position in `lines`. */
  lineAt(offset: number): number;
}

/** A passage is no longer, so that what is tried on it stays small. */
const MOST_LINES = 200;
/** What two passages share, where one was too long. */
const SHARED = 12;

/** Puts lines together whose numbers follow each other. */
export function passagesOf(lines: readonly CleanLine[]): Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  for (let index = 1; index <= lines.length; index++) {
    const line = lines[index];
    const before = lines[index - 1] as CleanLine;
    const goesOn = line !== undefined && line.number - before.number <= 1;
    if (goesOn && index - first < MOST_LINES) continue;
    passages.push(passageOf(lines.slice(first, index)));
    first = goesOn ? index - SHARED : index;
  }
  return passages;
}

function passageOf(lines: readonly CleanLine[]): Passage {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += line.text.replace(/\s+/g, ' ').trim();
  }
  function lineAt(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  const startOfLine = (offset: number): number => starts[lineAt(offset)] ?? 0;
  const endOfLine = (offset: number): number => (starts[lineAt(offset) + 1] ?? text.length + 1) - 1;
  return { searched: { text, lower: lowered(text), startOfLine, endOfLine }, lines, lineAt };
}

/** In lower case and as long as before: some capitals become two letters. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

import { tame } from './line.js';
import { WIDTH, wrapped } from './wrap.js';

/** So much of a word tells what it is; a shorter one is left whole. */
const LEAST = 24;
const DOTS = '...';

/**
 * Puts a text into one line: the longest words lose their middle first, since a path is known by its
 * beginning and its end; what is still too long is cut behind a word.
 */
export function clipped(lead: string, text: string): string {
  const room = WIDTH - lead.length;
  const line = shrunk(text, room);
  if (line.length <= room) return tame(lead + line);
  const end = line.lastIndexOf(' ', room - DOTS.length);
  return tame(lead + line.slice(0, end > 0 ? end : room - DOTS.length) + DOTS);
}

/** The same without the cut: what is too long although its long words are not is wrapped, as it was. */
export function clippedOrWrapped(lead: string, text: string): string[] {
  const line = shrunk(text, WIDTH - lead.length);
  return lead.length + line.length <= WIDTH ? [tame(lead + line)] : wrapped(lead, text);
}

function shrunk(text: string, room: number): string {
  // Taming may lengthen a text, so that comes before measuring.
  const words = tame(text).split(/\s+/);
  let excess = words.join(' ').length - room;
  for (const at of longestFirst(words)) {
    const word = words[at] ?? '';
    if (excess <= 0 || word.length <= LEAST) break;
    const length = Math.max(LEAST, word.length - excess);
    words[at] = withoutMiddle(word, length);
    excess -= word.length - length;
  }
  return words.join(' ').trim();
}

function longestFirst(words: readonly string[]): number[] {
  return Array.from(words.keys()).toSorted(
    (a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0),
  );
}

/** The end of a path is its file, so it keeps the larger half. */
function withoutMiddle(word: string, length: number): string {
  const kept = length - DOTS.length;
  const head = Math.floor(kept * 0.4);
  return whole(word.slice(0, head)) + DOTS + whole(word.slice(word.length - (kept - head)));
}

/** Without the half of a character at an edge. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '').replace(/^[\udc00-\udfff]/, '');
}

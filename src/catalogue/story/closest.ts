import type { Entry } from '../entry.js';
import type { CleanLine } from '../reading/clean-line.js';
import type { Known } from '../reading/known.js';

/** A line that comes near to a message of the catalogue, and is none: a hint, never claimed. */
export interface Closest {
  readonly entry: Entry;
  readonly line: number;
  readonly message: string;
  /** Which part of the message's own words the line holds; from `ENOUGH` to 1. */
  readonly share: number;
}

/** With fewer of its words a line says something else. */
const ENOUGH = 0.75;
/** A sentence of fewer words is near to everything. */
const FEWEST_WORDS = 4;
/** Lines that are compared, from the end: each is held against every sentence. */
const MOST_LINES = 200;
const LONGEST_LINE = 600;
const TROUBLE =
  /error|fail|denied|invalid|expired|unable|could not|cannot|not (?:found|authorized|valid)/i;

/** The line of the last ones that comes nearest to a known message. */
export function closestIn(lines: readonly CleanLine[], { wordings }: Known): Closest | null {
  const sentences = wordings.flatMap(({ entry, signature }) => {
    const words = wordsOf(
      signature.parts.map((part) => (part.kind === 'words' ? part.text : ' ')).join(''),
    );
    return words.size < FEWEST_WORDS ? [] : [{ entry, words }];
  });
  let closest: Closest | null = null;
  for (const line of lines.slice(-MOST_LINES).toReversed()) {
    const message = line.text.trim().slice(0, LONGEST_LINE);
    if (!TROUBLE.test(message)) continue;
    const spoken = wordsOf(message.toLowerCase());
    for (const { entry, words } of sentences) {
      const share = [...words].filter((word) => spoken.has(word)).length / words.size;
      if (share >= ENOUGH && share > (closest?.share ?? 0)) {
        closest = { entry, line: line.number, message, share };
      }
    }
  }
  return closest;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[a-z][a-z-]{2,}/g) ?? []);
}

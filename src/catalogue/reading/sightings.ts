import { matchSignature } from '../signature/match-signature.js';
import type { CleanLine } from './clean-line.js';
import type { Known } from './known.js';
import { type Passage, passagesOf } from './passage.js';
import type { Sighting } from './sighting.js';

/** How far around a message what must stand near it may stand, in characters. */
const NEAR = 1_200;
const LONGEST_MESSAGE = 600;

interface Found extends Sighting {
  readonly start: number;
  readonly end: number;
}

/** The messages of the catalogue in some lines, in order; of those that overlap, the most specific. */
export function sightingsIn(lines: readonly CleanLine[], known: Known): Sighting[] {
  const seen = new Set<string>();
  return passagesOf(lines)
    .flatMap((passage) => mostSpecific(found(passage, known)))
    .filter(({ entry, line }) => {
      // Passages share lines.
      const key = `${line} ${entry.id}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function found(passage: Passage, known: Known): Found[] {
  const { searched, lines } = passage;
  const { lower } = searched;
  return [...candidates(lower, known)].flatMap((which) => {
    const { entry, signature } = known.wordings[which] as Known['wordings'][number];
    return matchSignature(signature, searched).flatMap(({ start, end, values }) => {
      const first = passage.lineAt(start);
      const last = passage.lineAt(Math.max(start, end - 1));
      const line = lines[first] as CleanLine;
      const within = lines.slice(first, last + 1).map(({ text }) => text.trim());
      const message = within.join(' ').slice(0, LONGEST_MESSAGE);
      const around = lower.slice(Math.max(0, start - NEAR), end + NEAR);
      if (entry.near !== undefined && !entry.near.some((word) => around.includes(word))) return [];
      const own = message.toLowerCase();
      if (entry.never?.some((word) => own.includes(word)) === true) return [];
      return [
        {
          entry,
          signature,
          line: line.number,
          lastLine: (lines[last] as CleanLine).number,
          message,
          values,
          isError: line.isError,
          step: line.step,
          start,
          end,
        },
      ];
    });
  });
}

/** The wordings whose anchor stands in a text. */
function candidates(lower: string, { automaton, wordings }: Known): Set<number> {
  const { next, classOf, loud, ends, classes } = automaton;
  const which = new Set<number>();
  let state = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    state = next[state + (code < 256 ? (classOf[code] as number) : 0)] as number;
    if (state < loud) continue;
    for (const word of ends[(state - loud) / classes] as readonly number[]) {
      if (word < wordings.length) which.add(word);
    }
  }
  return which;
}

function mostSpecific(all: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const bySpecificity = [...all].sort(
    (a, b) =>
      Number(a.entry.general === true) - Number(b.entry.general === true) ||
      b.signature.weight - a.signature.weight ||
      a.start - b.start,
  );
  for (const one of bySpecificity) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept
    .filter((one) => one.entry.general !== true || !kept.some((other) => saysMore(other, one)))
    .sort((a, b) => a.start - b.start);
}

/** Whether one message that is known by its own words stands on the lines of a general one. */
function saysMore(one: Found, general: Found): boolean {
  return (
    one.entry.general !== true &&
    (one.entry.weight === 'cause' || one.entry.weight === 'wrapper') &&
    one.line <= general.lastLine &&
    general.line <= one.lastLine
  );
}

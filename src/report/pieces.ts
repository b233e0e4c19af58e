import { looksDrawn } from './drawn.js';
import { visibleRuns } from './invisible.js';

/** So many characters in a row of a secret that was drawn at random stand nowhere else by chance. */
const PIECE = 8;
/** Names that are made of words, as a role's, stay below: what holds a secret of words is no piece. */
const SHARE = 0.27;
/** More of one secret is not learned: a longer one is known by its beginning. */
const LONGEST = 1 << 14;

/** Finds what is left of secrets where something cut, wrapped, escaped or interspersed them. */
export interface Pieces {
  /** Learns a spelling of a secret; one that is made of words is passed over. */
  learn(spelling: string): void;
  /** Puts the label in place of every piece, whatever blanks and unseen characters stand in it. */
  cutOut(text: string, label: string): string;
}

/** No secret is known yet. */
export function createPieces(): Pieces {
  const known = new Set<string>();

  return {
    learn(spelling) {
      if (!looksDrawn(spelling.slice(0, LONGEST), SHARE)) return;
      const end = Math.min(spelling.length, LONGEST);
      for (let at = 0; at + PIECE <= end; at += 1) known.add(spelling.slice(at, at + PIECE));
    },
    cutOut(text, label) {
      if (known.size === 0 || text.length < PIECE) return text;
      let seen = '';
      const places: number[] = [];
      for (const { text: run, at } of visibleRuns(text)) {
        for (let step = 0; step < run.length; step += 1) places.push(at + step);
        seen += run;
      }
      let output = '';
      let kept = 0;
      for (let at = 0; at + PIECE <= seen.length; at += 1) {
        if (!known.has(seen.slice(at, at + PIECE))) continue;
        let end = at + PIECE;
        while (end < seen.length && known.has(seen.slice(end - PIECE + 1, end + 1))) end += 1;
        output += text.slice(kept, places[at]) + label;
        kept = (places[end - 1] ?? 0) + 1;
        at = end - 1;
      }
      return output + text.slice(kept);
    },
  };
}

import type { Shape } from './pattern.js';

/** Keys whose own marks are few, announced by a word that stands before them. */
export interface BesideWord {
  /** The shape of the word, and all through the key. */
  readonly shape: Shape;
  /** The key alone. */
  decode(spelled: string): string;
}

/** So far behind a word its key may begin. */
const WITHIN = 64;

/**
 * A key that a word such as a vendor's name stands before, as near as the pattern's surroundings reach. `words` end in the same
 * letter, but for its case; of several before a key the last announces it. `key` finds it in a text.
 */
export function besideWord(
  words: readonly string[],
  key: RegExp,
  plausible: (value: string) => boolean,
): BesideWord {
  const find = (text: string): readonly [start: number, end: number] | undefined => {
    const found = key.exec(text);
    if (found === null || found.index > WITHIN || !plausible(found[0])) return undefined;
    const between = text.slice(0, found.index);
    if (words.some((word) => between.includes(word))) return undefined;
    return [found.index, found.index + found[0].length];
  };
  return {
    shape: {
      prefixes: words.map((word) => word.slice(0, -1)),
      alphabet: [...new Set(words.map((word) => word.slice(-1)))].join(''),
      length: 1,
      notBefore: '',
      notAfter: '',
      plausible: () => true,
      judge: ({ after }) => find(after()) !== undefined,
      past: (text) => find(text.slice(0, 256))?.[1] ?? 0,
    },
    decode: (spelled) => key.exec(spelled)?.[0] ?? spelled,
  };
}

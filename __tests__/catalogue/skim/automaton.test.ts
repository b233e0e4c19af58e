import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { automatonOf } from '../../../src/catalogue/skim/automaton.js';
import '../../support/property-seed.js';

/** Which words end where, by the automaton. */
function found(words: readonly string[], text: string): string[] {
  const { next, classOf, loud, ends, classes } = automatonOf(words);
  const hits: string[] = [];
  let state = 0;
  for (const [at, byte] of Buffer.from(text).entries()) {
    state = next[state + (classOf[byte] ?? 0)] ?? 0;
    if (state < loud) continue;
    for (const word of ends[(state - loud) / classes] ?? []) hits.push(`${at} ${words[word]}`);
  }
  return hits.sort();
}

/** The same by looking at every place. */
function naive(words: readonly string[], text: string): string[] {
  const lower = text.toLowerCase();
  const hits: string[] = [];
  for (const word of words) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
      hits.push(`${at + word.length - 1} ${word}`);
    }
  }
  return hits.sort();
}

describe('the automaton', () => {
  test('finds what a plain search finds, overlaps and words within words included', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[abc]{1,5}$/), { minLength: 1, maxLength: 8 }),
        fc.stringMatching(/^[abcABC d]{0,60}$/),
        (words, text) => {
          expect(found(words, text)).toEqual(naive(words, text));
        },
      ),
    );
  });

  test('knows letters of other scripts by their bytes', () => {
    expect(found(['größe', 'öße'], 'die größe')).toHaveLength(2);
  });
});

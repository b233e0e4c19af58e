/**
 * The words of a message as its tool prints them: a sentence with holes. `{name}` is a word (no
 * white space) and `{name...}` is text up to the words behind it, or to the end of the line where
 * nothing stands behind it. White space in the sentence stands for any, a line break included, and
 * letters match in either case.
 */
export interface Signature {
  readonly sentence: string;
  readonly parts: readonly Part[];
  /** How many characters of it are its own: the more, the more specific. */
  readonly weight: number;
  /** The word by which a line is known to be worth a look. In lower case. */
  readonly anchor: string;
}

/** Words that must be there, in lower case, or a hole. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'hole'; readonly name: string; readonly wide: boolean };

const HOLE = /\{([a-z][A-Za-z]*)(\.\.\.)?\}/g;

/**
 * Reads a sentence with holes. `anchor` overrides the word that is derived: the longest one.
 * @throws Error for a sentence that begins with a hole, or holds no word of at least four letters: a fault of the entry.
 */
export function signatureOf(sentence: string, anchor?: string): Signature {
  const parts: Part[] = [];
  let at = 0;
  for (const hole of sentence.matchAll(HOLE)) {
    words(sentence.slice(at, hole.index));
    parts.push({ kind: 'hole', name: hole[1] as string, wide: hole[2] !== undefined });
    at = hole.index + hole[0].length;
  }
  words(sentence.slice(at));
  if (parts[0]?.kind !== 'words') throw new Error(`a sentence begins with words: ${sentence}`);
  const own = parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []));
  const found = anchor?.toLowerCase() ?? longestWord(own);
  if (found.length < 4) throw new Error(`a sentence needs a word of its own: ${sentence}`);
  return { sentence, parts, weight: own.join('').length, anchor: found };

  function words(text: string): void {
    const plain = text.toLowerCase().replace(/\s+/g, ' ');
    if (plain !== '') parts.push({ kind: 'words', text: plain });
  }
}

/** A word at the edge of a hole may be a part of one in the log, which an automaton finds as well. */
function longestWord(texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split(' '))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/**
 * The words of a message as its tool prints them: a sentence with holes. `{name}` is a word (no
 * white space) and `{name...}` is text up to the words behind it, or to the end of the line where
 * nothing stands behind it. A hole at the beginning reaches back: to the word's beginning, or to
 * that of the line (of the line before, where the words begin one). White space in the sentence stands for any, a line break included, and
 * letters match in either case.
 */
export interface Signature {
  readonly sentence: string;
  readonly parts: readonly Part[];
  /** How many characters of it are its own: the more, the more specific. */
  readonly weight: number;
  /** The word by which a line is known to be worth a look. In lower case. */
  readonly anchor: string;
  /** The sentence goes on behind the anchor with a blank: no letter follows it. */
  readonly closed: boolean;
}

/** Words that must be there, in lower case, or a hole. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'hole'; readonly name: string; readonly wide: boolean };

/** A shorter word is in too many lines. */
const SHORTEST = 5;

/** Words that logs are full of, whatever they tell. */
const COMMON = new Set(
  `access account action address after already an another any are arn assumed assuming at attempt authorized aws
  be been bucket building but by call called calling cannot certificate change client cluster code command
  config configuration configured connect connection contain container could create created credential
  credentials default denied directory docker does doesn endpoint environment error errors exception execution
  exist exists expired failed failure file files for found from function group has have host http https id
  identity image in information input instance invalid is issue it job key keys load loaded loading local
  login make message metadata missing must name network no not occurred of on operation or output parameter
  password path permission permissions please policy process profile provided provider providers public pull
  push read reason refresh refused region registry remote repository request required resolve resource
  response retrieve role roles run running secret secrets server service session set stack state status step
  tag tags task that the this timed timeout to token unable unknown update url use used user using valid
  value version was with your source sources module assume shared cached variable configure provide parse
  current terraform static perform received empty following allow authenticate object because chain without
  authenticated before after other both only progress settings resources previously contains changes
  operations deleting creating updating checking reading installing downloading uploading information supported
  dependencies actions deploy deployment template available warning package parameters completed started should
  group sources variables getting format python name backend target pulling pushing resolve building fetch setting`.split(
    /\s+/,
  ),
);

const HOLE = /\{([a-z][A-Za-z]*)(\.\.\.)?\}/g;

/**
 * Reads a sentence with holes. `anchor` overrides the word that is derived.
 * @throws Error for a sentence whose first words are missing, or that holds no word of at least four letters: a fault of the entry.
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
  if (!parts.slice(0, 2).some(({ kind }) => kind === 'words'))
    throw new Error(`a sentence begins with words, or with one hole before them: ${sentence}`);
  const own = parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []));
  const found = anchor?.toLowerCase() ?? rarestWord(own);
  if (found.length < 4) throw new Error(`a sentence needs a word of its own: ${sentence}`);
  const closed = own.every((text) => !text.includes(found) || text.includes(`${found} `));
  return { sentence, parts, weight: own.join('').length, anchor: found, closed };

  function words(text: string): void {
    const plain = text.toLowerCase().replace(/\s+/g, ' ');
    if (plain !== '') parts.push({ kind: 'words', text: plain });
  }
}

/**
 * The longest word that logs do not hold everywhere; where there is none, the longest three that stand
 * together. Every line with it costs a closer look. A word at the edge of a hole may be a part of
 * one in the log, which an automaton finds as well.
 */
function rarestWord(texts: readonly string[]): string {
  const words = texts.map((text) => text.split(' '));
  const rare = words.flat().filter((word) => !COMMON.has(word.replace(/[^a-z]/g, '')));
  const found = longest(rare);
  if (found.length >= SHORTEST) return found;
  const phrases = words.flatMap((list) => list.map((_, at) => list.slice(at, at + 3).join(' ')));
  return longest([found, ...phrases.map((phrase) => phrase.trim())]);
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

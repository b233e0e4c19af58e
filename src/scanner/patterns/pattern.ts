/** The kinds of key that a scan looks for; each has its file here and its rule below `rules/leaks/`. */
export type PatternKind =
  | 'aws-access-key-id'
  | 'aws-secret-access-key'
  | 'aws-session-token'
  | 'bedrock-api-key';

/**
 * What makes the engine look closer: a run of one alphabet (20 of base32, 40 of base64), or a
 * literal. Literals should begin with a rare character: they are found by its memchr.
 */
type Trigger =
  | { readonly by: 'base32-run' }
  | { readonly by: 'base64-run' }
  | { readonly by: 'literal'; readonly text: string };

/** A token that a trigger found. Its surroundings are read on demand, as most need no second look. */
export interface Candidate {
  /** The token without its escapes: `%2F`, `\/` and `\u002f` read `/`. Cut at 512 raw bytes. */
  readonly value: string;
  /** Latin-1, at most {@link CONTEXT_LINES} line ends and {@link CONTEXT_BYTES} bytes. */
  before(): string;
  after(): string;
}

/** The verdict on a candidate: which part of it, and of what stands before it, is the key. */
export interface Verdict {
  /** Bytes before the token that belong to the key. At most {@link LONGEST_LEAD}. */
  readonly lead?: number;
  /** Bytes of the token that are the key; without it the key is the whole token and its padding. */
  readonly length?: number;
}

/** One kind of key. */
export interface Pattern {
  readonly kind: PatternKind;
  readonly triggers: readonly Trigger[];
  /** A first look by length (without escapes, at most 512), so that most tokens cost nothing. */
  fits(length: number): boolean;
  /**
   * The second look, by the token alone (cut at 512 bytes, without escapes): false where no
   * surroundings make a key of it. A content without such tokens stays without keys until a change
   * touches one.
   */
  plausible(value: string): boolean;
  /** The third look, for tokens that are plausible. May depend on nothing but the candidate. */
  judge(candidate: Candidate): Verdict | undefined;
}

/** How many line ends the surroundings of a candidate may hold on either side. */
export const CONTEXT_LINES = 3;
/** How many bytes the surroundings of a candidate may hold on either side. */
export const CONTEXT_BYTES = 320;
/** The longest literal that a key may begin with before its token. */
export const LONGEST_LEAD = 16;

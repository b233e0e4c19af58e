/** The kinds of key that a scan looks for; each has its file here and its rule below `rules/leaks/`. */
export type PatternKind =
  | 'aws-access-key-id'
  | 'aws-secret-access-key'
  | 'aws-session-token'
  | 'bedrock-api-key';

/** Where a key stands in a text: half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One kind of key. */
export interface Pattern {
  readonly kind: PatternKind;
  /**
   * Finds candidates, cheaply, in a Latin-1 text: global, with bounded quantifiers only. A key
   * starts where a match starts.
   */
  readonly trigger: RegExp;
  /**
   * Judges one candidate. `text` is the bounded surroundings (see `REACH`), `at` where the trigger
   * matched. The answer may depend on nothing else.
   */
  judge(text: string, at: number): Span | undefined;
}

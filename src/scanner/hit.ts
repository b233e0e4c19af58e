/** A key in a content; byte offsets of the key itself, half-open. */
export interface Hit {
  /** The kind of its pattern. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** The key itself, where the bytes between the two do not spell it: it stands under a veil. */
  readonly key?: string;
}

/** What a search came across. */
export interface Search {
  readonly hits: Hit[];
  /** There are tokens that would be keys in other surroundings, or NULs (as of UTF-16). */
  candidates: boolean;
}

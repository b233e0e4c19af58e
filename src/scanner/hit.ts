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
  /** There are NULs (as of UTF-16). */
  nul: boolean;
}

/**
 * By start, then kind, each once: two shapes of one kind may both fit, stretches of UTF-16 and what
 * is searched around two changes may overlap. Sorts in place.
 */
export function inOrder(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : a.kind === b.kind ? 0 : 1));
  return hits.filter(
    ({ start, kind }, at) => start !== hits[at - 1]?.start || kind !== hits[at - 1]?.kind,
  );
}

/** A piece of a file as people commit it, and what a careful reader says of it. */
export interface CorpusCase {
  /** Where its template lies, and what it is called there: `aws/dotenv: quoted`. */
  readonly name: string;
  /** The public page that reports or documents it, or `own`. */
  readonly source: string;
  /** The file that it would be found in. */
  readonly path: string;
  readonly content: Buffer;
  /** Every key in it, in order; none for a clean case. */
  readonly keys: readonly ExpectedKey[];
}

/** Where a key stands. */
export interface ExpectedKey {
  /** The kind as the corpus calls it; see `kinds.ts`. */
  readonly kind: string;
  /** Byte offsets, half-open; of a key inside an encoded document those of the whole document. */
  readonly start: number;
  readonly end: number;
  /** Fair people differ on it: it may be found, and may be left out. */
  readonly optional: boolean;
  readonly severity?: string;
}

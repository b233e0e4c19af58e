/** A key in one content, with its place as a reader counts it. */
export interface ContentHit {
  readonly kind: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** The key in clear, freed of what its file's syntax did to it. */
  readonly key: string;
  /** Where the content is an archive, the name of the file in it that holds the key. */
  readonly member?: string;
}

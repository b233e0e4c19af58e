/** A committed key, redacted where it was found: nothing here can be used to sign. */
export interface LeakFact {
  /** The kind of key: the name of its pattern and of its rule below `leaks/`. */
  readonly kind: string;
  readonly path: string;
  /** Where the path is an archive, the file in it that holds the key; line and column count there. */
  readonly member?: string;
  readonly line: number;
  readonly column: number;
  readonly preview: string;
  /** SHA-256 of the key, hex: high entropy by rule, so it identifies without revealing. */
  readonly keyHash: string;
  readonly account?: string;
  readonly commit?: string;
  readonly author?: string;
  readonly inHead?: boolean;
  /**
   * Where it stands outside of any commit: `staged` for the next one, or `loose` in what git was not
   * asked about. Left out where it is committed, as far as the scan tells.
   */
  readonly held?: 'staged' | 'loose';
}

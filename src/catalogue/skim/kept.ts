/** A line that was kept. A line that is too long comes in several, with one number, which overlap. */
export interface KeptLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/** What is left of a log when its noise is gone. */
export interface Skimmed {
  /** In order; where numbers leap, lines between were not kept. */
  readonly lines: readonly KeptLine[];
  /** How many lines the log has. */
  readonly total: number;
  /** How many lines were worth keeping, and were too many to be kept. */
  readonly lost: number;
}

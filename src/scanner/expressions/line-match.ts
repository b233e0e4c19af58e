/**
 * What `-w` asks of a match: that no word character (`[A-Za-z0-9_]`) stands before or behind it.
 *
 * - `git-grep`: of the longest match at a place alone; a shorter one there is not tried, an empty one is none.
 * - `gnu-grep`: of any match at a place, an empty one included.
 */
export type WordRule = 'none' | 'git-grep' | 'gnu-grep';

/** A match and the line that it lies in, all as offsets into the bytes that were searched. */
export interface LineMatch {
  readonly lineStart: number;
  /** The line's end, without its line feed. */
  readonly lineEnd: number;
  readonly start: number;
  readonly end: number;
  /** The place of the expression among those given. */
  readonly which: number;
}

/** Finds the lines that hold a match of any of some expressions, in time that grows with the text alone. */
export interface LineMatcher {
  /**
   * Calls `found` for the matches of bytes[from, to), which are taken as whole lines; by line, then by
   * expression, then by place. With `every` each match that does not overlap the one before it, else
   * for every line and expression the first.
   */
  eachLine(
    bytes: Uint8Array,
    from: number,
    to: number,
    found: (match: LineMatch) => void,
    every?: boolean,
  ): void;
  /** Whether a line, handed in without its end, holds a match of any of the expressions. */
  matches(line: Uint8Array): boolean;
}

export interface LineMatcherOptions {
  readonly word: WordRule;
  /** Counts what is done, so that a test can bound it without a clock. */
  readonly effort?: Effort;
}

/** How much was done: bytes that were read and threads that went on over one. */
export interface Effort {
  steps: number;
}

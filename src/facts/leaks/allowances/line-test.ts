/** An expression that was read: whether a line, without its end, holds a match. */
export type Compiled =
  | { readonly ok: true; readonly matches: (line: Uint8Array) => boolean }
  /** Why it is none, in words that repeat nothing of it. */
  | { readonly ok: false; readonly what: string };

/** Reads a POSIX extended expression. */
export type Compile = (source: string) => Compiled;

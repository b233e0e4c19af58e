/** A shell of its own: what it changes to, it leaves again. */
export interface Scope {
  /** Null for the shell of the text itself. */
  readonly outer: Scope | null;
}

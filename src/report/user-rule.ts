/** A kind of key that a team describes itself, as it is written down: plain data that a thread can be sent. */
export interface UserRule {
  /** What its hits are called: the name of the rule below `leaks/`. */
  readonly kind: string;
  readonly pattern: string;
  /** `ere`: POSIX extended, as `git grep -E` reads it; `pcre`: what PCRE, RE2 and JavaScript have in common. */
  readonly syntax: 'ere' | 'pcre';
  /** Where a line holds none of these, in any case of letters, the pattern counts for nothing there. */
  readonly keywords?: readonly string[];
  /** The group that is the key; 0 or left out, all that matches. */
  readonly group?: number;
}

/**
 * Which language an expression is written in, and thereby what its mistakes are.
 *
 * - `ere`: POSIX extended as `git grep -E` reads it (glibc's `regcomp`), over bytes, in the C locale.
 * - `ere-grep`: the same as GNU `grep -E` reads it: a stray `*` or `{` is no mistake there.
 * - `pcre`: what PCRE, RE2 and JavaScript have in common, without what cannot run in linear time.
 */
export type ExpressionSyntax = 'ere' | 'ere-grep' | 'pcre';

/** An expression that was read, ready to be looked for. Plain data. */
export interface Expression {
  readonly syntax: ExpressionSyntax;
  readonly root: Node;
  /** How many groups capture: they are numbered from 1 by their opening parenthesis. */
  readonly groups: number;
  /** The names of groups that have one (`pcre` only). */
  readonly names: ReadonlyMap<string, number>;
  /** What GNU grep 3.8 says on its error stream of such an expression and yet accepts (`ere-grep` only). */
  readonly warnings: readonly string[];
}

/** What an expression is made of. */
export type Node =
  | { readonly kind: 'empty' }
  /** One byte of a set. */
  | { readonly kind: 'bytes'; readonly set: ByteSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  /** At least `min` times, at most `max` (perhaps Infinity); the lazy one stops as early as it can. */
  | {
      readonly kind: 'repeat';
      readonly part: Node;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'group'; readonly part: Node; readonly index: number }
  | { readonly kind: 'assertion'; readonly holds: Assertion };

/** What may be asked of a place between two bytes. A word is made of `[A-Za-z0-9_]`. */
export type Assertion =
  | 'line-start'
  | 'line-end'
  | 'word-start'
  | 'word-end'
  | 'word-edge'
  | 'no-word-edge';

/** 256 places, 1 where the byte is a member. */
export type ByteSet = Uint8Array;

/** Why an expression is not taken. The mistakes first, as glibc names them; then what we refuse. */
export type ProblemCode =
  | 'bad-pattern'
  | 'bad-collation'
  | 'bad-class-name'
  | 'trailing-backslash'
  | 'bad-back-reference'
  | 'unmatched-bracket'
  | 'unmatched-open'
  | 'unmatched-close'
  | 'unmatched-brace'
  | 'bad-interval'
  | 'bad-range'
  | 'bad-repeat'
  | 'bad-group'
  | 'bad-escape'
  | 'too-big'
  | 'back-reference'
  | 'look-around'
  | 'possessive'
  | 'conditional'
  | 'recursion'
  | 'unicode-property'
  | 'unsupported-flag'
  | 'unsupported-escape'
  | 'not-ascii'
  | 'many-lines';

/** Why an expression is not taken, and where. */
export interface ExpressionProblem {
  readonly code: ProblemCode;
  /** The byte of the source at which it goes wrong. */
  readonly at: number;
  /** For a mistake in `ere` and `ere-grep` exactly what glibc says, for all else our words. */
  readonly said: string;
}

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem };

import type { Expression } from '../../scanner/expressions/expression.js';
import type { LineMatcher, WordRule } from '../../scanner/expressions/line-match.js';
import { createLineMatcher } from '../../scanner/expressions/line-matcher.js';
import { parseExpression } from '../../scanner/expressions/parse.js';
import type { ByteText } from '../../world/git-secrets.js';

/** In whose reading patterns are taken: `git grep -E` and GNU `grep -E` differ in what is a mistake. */
export type Reader = 'git-grep' | 'gnu-grep';

/** A pattern that is none. */
export interface BadPattern {
  readonly pattern: ByteText;
  /** Its place among those given. */
  readonly at: number;
  /** Why, in the words of the C library. */
  readonly said: string;
}

/** Patterns that were read, and those that could not be. */
export interface ReadPatterns {
  readonly expressions: readonly Expression[];
  readonly bad: readonly BadPattern[];
  /** What GNU grep warns of, one sentence each. */
  readonly warnings: readonly string[];
}

/** Reads patterns, each by itself. */
export function readPatterns(patterns: readonly ByteText[], reader: Reader): ReadPatterns {
  const expressions: Expression[] = [];
  const bad: BadPattern[] = [];
  for (const [at, pattern] of patterns.entries()) {
    const syntax = reader === 'git-grep' ? 'ere' : 'ere-grep';
    const parsed = parseExpression(Buffer.from(pattern, 'latin1'), syntax);
    if (parsed.ok) expressions.push(parsed.expression);
    else bad.push({ pattern, at, said: parsed.problem.said });
  }
  return { expressions, bad, warnings: expressions.flatMap(({ warnings }) => warnings) };
}

/** Makes a matcher of lines. */
export function matcherOf(expressions: readonly Expression[], word: WordRule): LineMatcher {
  return createLineMatcher(expressions, { word });
}

import type { Allowance, AllowanceFact, Written } from './allowance.js';
import type { Compile } from './line-test.js';

/** Expressions as git-secrets lists them, one each. */
export interface WrittenExpression {
  readonly source: string;
  readonly at: Written;
  /** Why it is there, where its author said so. */
  readonly reason: string | null;
}

/** Above this nobody wrote it by hand, and every line of a leak is held against each. */
export const MOST_EXPRESSIONS = 500;

/**
 * The expressions of a `.gitallowed`, as `awk 'NF && $1!~/^#/'` leaves them: blank lines go, and lines
 * whose first word begins with `#`; nothing is a comment behind an expression. A comment right above
 * one is taken for its reason.
 */
export function readGitallowed(path: string, text: string): readonly WrittenExpression[] {
  const found: WrittenExpression[] = [];
  let said: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const first = /^[ \t]*([^ \t]*)/.exec(line)?.[1] ?? '';
    if (first === '') {
      said = null;
    } else if (first.startsWith('#')) {
      said = line.trim().replace(/^#+\s*/, '') || null;
    } else {
      // An expression that ends in a carriage return matches no line that git-secrets prints.
      const source = line.replace(/\r$/, '');
      if (source.trim() !== '') found.push({ source, at: { path, line: index + 1 }, reason: said });
      said = null;
    }
  }
  return found;
}

/**
 * Makes allowances of expressions. One that is no expression, or would match every line, allows
 * nothing: git-secrets takes both for "all is allowed".
 */
export function allowLines(
  written: readonly WrittenExpression[],
  by: 'gitallowed' | 'git-configuration' | 'configuration',
  compile: Compile,
): { readonly entries: readonly Allowance[]; readonly problems: readonly AllowanceFact[] } {
  const entries: Allowance[] = [];
  const problems: AllowanceFact[] = [];
  const refuse = ({ at, source }: WrittenExpression, what: string) =>
    problems.push({ is: 'not-valid', of: 'allowance', at, what, identity: `${by} ${source}` });
  for (const [index, one] of written.entries()) {
    if (index >= MOST_EXPRESSIONS) {
      refuse(one, `it is one of ${written.length} expressions, of which ${MOST_EXPRESSIONS} count`);
      break;
    }
    const compiled = compile(one.source);
    if (!compiled.ok) refuse(one, compiled.what);
    else {
      entries.push({
        by,
        at: one.at,
        reason: one.reason ?? 'an expression of git-secrets allows the line',
        expires: null,
        covers: { kind: 'line', matches: compiled.matches },
        identity: one.source,
      });
    }
  }
  return { entries, problems };
}

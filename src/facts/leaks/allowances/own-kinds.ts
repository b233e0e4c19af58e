import type { UserRule } from '../../../report/user-rule.js';
import { parseExpression } from '../../../scanner/expressions/parse.js';
import { PATTERNS } from '../../../scanner/patterns/index.js';
import { problemOf } from '../../../scanner/user/user-rules.js';
import type { AllowanceFact } from './allowance.js';
import type { WrittenExpression } from './gitallowed.js';
import { readGlob } from './glob.js';
import type { OwnPattern } from './read-configuration.js';

/** A kind of key that a team describes itself, in its own words where it has any. */
export interface OwnKind {
  readonly kind: string;
  readonly title: string | null;
  readonly why: string | null;
  readonly fix: string | null;
  /** Whether a hit in a file counts. */
  readonly isIn: (path: string) => boolean;
}

/** What is looked for besides the keys that we know, and what cannot be. */
export interface OwnKinds {
  readonly rules: readonly UserRule[];
  readonly kinds: readonly OwnKind[];
  readonly problems: readonly AllowanceFact[];
}

/** The kinds of keys that are known without a configuration. */
export const KNOWN_KINDS: readonly string[] = PATTERNS.map(({ kind }) => kind);

/** All that git-secrets was told to prohibit is of one kind: it gives its patterns no names. */
const PROHIBITED = 'prohibited-pattern';

/**
 * What `git secrets --register-aws` writes for keys: ours find them more exactly. The pattern for account
 * ids is none of these, and stays.
 */
const OURS = /^\(A3T\[A-Z0-9\]\||^ABSK\[|^bedrock-api-key-|\(SECRET\|secret\|Secret\)\?_\?\(ACCESS/;

/** Makes rules of patterns; one with a mistake is told at its line and is not looked for. */
export function ownKinds(
  patterns: readonly OwnPattern[],
  prohibited: readonly WrittenExpression[],
): OwnKinds {
  const rules: UserRule[] = [];
  const kinds: OwnKind[] = [];
  const problems: AllowanceFact[] = [];
  for (const {
    id,
    pattern,
    syntax = 'pcre',
    keywords,
    group,
    paths,
    title,
    why,
    fix,
    at,
  } of patterns) {
    const rule: UserRule = {
      kind: id,
      pattern,
      syntax,
      ...(keywords === undefined ? {} : { keywords }),
      ...(group === undefined ? {} : { group: Number(group) }),
    };
    const problem = problemOf(rule);
    if (problem !== undefined) {
      const what = `\`patterns: ${id}\`: it cannot be looked for (character ${problem.at + 1}: ${problem.said})`;
      problems.push({ is: 'not-valid', of: 'configuration', at, what, identity: `pattern ${id}` });
      continue;
    }
    rules.push(rule);
    const globs = paths?.flatMap((glob) => readGlob(glob) ?? []);
    kinds.push({
      kind: id,
      title: title ?? null,
      why: why ?? null,
      fix: fix ?? null,
      isIn: (path) => globs === undefined || globs.some((fits) => fits(path)),
    });
  }
  const lines = prohibited.filter(({ source }) => !OURS.test(source));
  for (const { source, at } of lines) {
    // By itself, before it is put between others: a bracket too many must not join them.
    const parsed = parseExpression(source, 'ere');
    const rule: UserRule = {
      kind: PROHIBITED,
      pattern: `(^|[^A-Za-z0-9_])(${source})($|[^A-Za-z0-9_])`,
      syntax: 'ere',
      group: 2,
    };
    const problem = parsed.ok ? problemOf(rule) : parsed.problem;
    if (problem === undefined) rules.push(rule);
    else {
      const what = `it cannot be looked for (character ${problem.at + 1}: ${problem.said})`;
      problems.push({ is: 'not-valid', of: 'configuration', at, what, identity: source });
    }
  }
  if (lines.length > 0) kinds.push({ ...PROHIBITED_WORDS, isIn: () => true });
  return { rules, kinds, problems };
}

const PROHIBITED_WORDS = {
  kind: PROHIBITED,
  title: 'A line matches a pattern that git-secrets was told to prohibit',
  why: 'The pattern stands in `secrets.patterns`, in the configuration of the scan or in that of git.',
  fix: 'Take out what it matches. If it may be there, say so in `.gitallowed` or in `aws-preflight.yml`.',
} as const;

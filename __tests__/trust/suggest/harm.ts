import { expect } from '@jest/globals';
import { type Claims, parseClaims } from '../../../src/trust/request/claims.js';
import { lint } from '../../../src/trust/lint/lint.js';
import type { Policy } from '../../../src/trust/document/model.js';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import type { Verdict } from '../../../src/trust/verdict/evaluation.js';
import { claimsOf, ROLE } from '../pairs/pair.js';

export const CONTEXT = { roleArn: ROLE, time: Date.UTC(2026, 10, 28) };
export const GITLAB = 'gitlab.com';

/** Subjects of two repositories of one owner, in both spellings. */
export const SUBJECTS = [
  'acme/shop',
  'acme/store',
  'acme@123/shop@456',
  'acme@123/store@789',
].flatMap((slug) =>
  ['ref:refs/heads/main', 'ref:refs/heads/next', 'environment:production', 'ref:refs/tags/v1'].map(
    (context) => `repo:${slug}:${context}`,
  ),
);
/** Patterns that let several of them in. */
export const PATTERNS = [
  'repo:acme/shop:*',
  'repo:acme/store:ref:*',
  'repo:acme@123/shop@456:environment:*',
];

/** A token of one of these repositories, as GitHub would issue it. */
export function tokenOf(sub: string): Record<string, unknown> {
  const store = sub.includes('/store');
  const environment = /:environment:(.*)$/.exec(sub)?.[1];
  return {
    ...claimsOf(sub, {
      repository: store ? 'acme/store' : 'acme/shop',
      repository_id: store ? '789' : '456',
      ref: /:ref:(.*)$/.exec(sub)?.[1] ?? 'refs/heads/main',
    }),
    ...(environment === undefined ? {} : { environment }),
  };
}

export const gitlab = (sub: string) => ({
  iss: `https://${GITLAB}`,
  aud: 'https://gitlab.com',
  sub,
});
/** Whoever may have been let in before. */
const SOMEBODY = [
  ...SUBJECTS.map(tokenOf),
  gitlab('project_path:acme/shop:ref_type:branch:ref:main'),
  gitlab('project_path:acme/store:ref_type:branch:ref:main'),
];

export function parsed(claims: unknown): Claims {
  const result = parseClaims(claims);
  if (!result.ok) throw new Error(result.message);
  return result.claims;
}

export function verdictOf(policy: Policy, claims: unknown): Verdict {
  return evaluate(policy, parsed(claims), CONTEXT).verdict;
}

const widthOf = ({ width, what }: { width: string; what: string }) => `${width} ${what}`;

/** The job is let in, and so is whoever was; nothing is wider than it was. */
export function expectNoHarm(before: Policy, after: Policy, job: unknown): void {
  for (const somebody of SOMEBODY) {
    if (verdictOf(before, somebody) === 'accepted') {
      expect(verdictOf(after, somebody)).toBe('accepted');
    }
  }
  expect(verdictOf(after, job)).not.toBe('refused');
  const wide = lint(before, true).map(widthOf);
  for (const one of lint(after, true)) expect(wide).toContain(widthOf(one));
  expect(after.statements.length).toBeGreaterThanOrEqual(before.statements.length);
}

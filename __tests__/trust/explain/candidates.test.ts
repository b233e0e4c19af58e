import { describe, expect, test } from '@jest/globals';
import { rankCandidates } from '../../../src/trust/explain/candidates.js';
import { LIKELIEST_FIRST, type Likely } from '../../../src/trust/explain/weights.js';
import { parseClaims } from '../../../src/trust/request/claims.js';
import { requestOf } from '../../../src/trust/request/request.js';
import { claimsOf, IMMUTABLE_MAIN, MAIN, ROLE } from '../pairs/pair.js';

function ranked(given: unknown) {
  const parsed = parseClaims(given);
  if (!parsed.ok) throw new Error(parsed.message);
  return rankCandidates(requestOf(parsed.claims, { roleArn: ROLE }));
}

describe('what can be behind "Not authorized", without a policy', () => {
  test.each<[string, unknown, string]>([
    ['a subject with ids', claimsOf(IMMUTABLE_MAIN), 'subject-immutable'],
    ['a pull request', claimsOf('repo:acme/shop:pull_request'), 'subject-form'],
    ['an environment', claimsOf('repo:acme/shop:environment:production'), 'subject-form'],
    [
      'a customised subject',
      claimsOf('repo:acme/shop:ref:refs/heads/main:actor:x'),
      'subject-customised',
    ],
    ['an unusual audience', claimsOf(MAIN, { aud: 'https://github.com/acme' }), 'audience-differs'],
    ['the main branch', claimsOf(MAIN), 'role-missing'],
  ])('%s puts its own cause on top', (_, given, first) => {
    expect(ranked(given)[0]?.id).toBe(first);
  });

  test('what STS would have said otherwise is ruled out, and stands last', () => {
    const found = ranked(claimsOf(MAIN));
    expect(found.filter(({ open }) => !open).map(({ id }) => id)).toEqual([
      'subject-immutable',
      'subject-customised',
      'provider-missing',
      'audience-not-listed',
      'token-invalid',
      'duration-too-long',
    ]);
    const firstOut = found.findIndex(({ open }) => !open);
    expect(found.slice(firstOut).every(({ open }) => !open)).toBe(true);
  });

  const jobs: readonly (readonly [name: string, claims: unknown, role: string, order: string])[] = [
    [
      'the main branch of a repository in small letters',
      claimsOf(MAIN),
      ROLE,
      'role-missing subject-form wildcard-under-equals provider-principal action subject-classic key-not-supported letter-case audience-differs denied-above',
    ],
    [
      'a pull request with ids, of a role whose ARN cannot be read, for an unusual audience',
      claimsOf('repo:Acme@123/shop@456:pull_request', { aud: 'https://github.com/acme' }),
      'deploy',
      'subject-immutable subject-form role-missing audience-differs letter-case wildcard-under-equals provider-principal action key-not-supported denied-above',
    ],
    [
      'a branch that few policies name, of a repository with capitals',
      claimsOf('repo:Acme/shop:ref:refs/heads/next', { aud: 'https://github.com/acme' }),
      ROLE,
      'audience-differs subject-form role-missing letter-case wildcard-under-equals provider-principal action subject-classic key-not-supported denied-above',
    ],
    [
      'the main branch of a repository with capitals',
      claimsOf('repo:Acme/shop:ref:refs/heads/master'),
      ROLE,
      'role-missing letter-case subject-form wildcard-under-equals provider-principal action subject-classic key-not-supported audience-differs denied-above',
    ],
  ];

  const orderFor = (claims: unknown, role: string, order?: readonly Likely[]) => {
    const parsed = parseClaims(claims);
    if (!parsed.ok) throw new Error(parsed.message);
    return rankCandidates(requestOf(parsed.claims, { roleArn: role }), order)
      .flatMap(({ id, open }) => (open ? [id] : []))
      .join(' ');
  };

  test.each(jobs)('%s: from the likeliest to the least likely', (_, claims, role, order) => {
    expect(orderFor(claims, role)).toBe(order);
  });

  test('no two neighbours of the order can be exchanged unseen', () => {
    const unseen = LIKELIEST_FIRST.slice(1).filter((likely, index) => {
      const order: Likely[] = [...LIKELIEST_FIRST];
      order.splice(index, 2, likely, ...LIKELIEST_FIRST.slice(index, index + 1));
      return jobs.every(([, claims, role, expected]) => orderFor(claims, role, order) === expected);
    });
    expect(unseen).toEqual([]);
  });
});

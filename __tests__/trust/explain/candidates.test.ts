import { describe, expect, test } from '@jest/globals';
import { rankCandidates } from '../../../src/trust/explain/candidates.js';
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

  test('capitals in a name make letter case more likely', () => {
    const weight = (given: unknown) =>
      ranked(given).find(({ id }) => id === 'letter-case')?.weight ?? 0;
    expect(weight(claimsOf('repo:Acme/shop:ref:refs/heads/main'))).toBeGreaterThan(
      weight(claimsOf(MAIN)),
    );
  });
});

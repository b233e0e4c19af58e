import { describe, expect, test } from '@jest/globals';
import { parseClaims } from '../../../src/trust/request/claims.js';
import { sessionTags } from '../../../src/trust/request/session-tags.js';

function tagsOf(raw: unknown) {
  const claims = parseClaims(raw);
  if (!claims.ok) throw new Error(claims.message);
  return sessionTags(claims.claims);
}

const TAGS = 'https://aws.amazon.com/tags';

describe('the session tags of a token', () => {
  test('are none where it has no such claim', () => {
    expect(tagsOf({ sub: 's' })).toEqual({ tags: [], transitive: [] });
  });

  test('are read from one claim that holds them all', () => {
    const claim = { principal_tags: { Team: ['ops'], Stage: 'prod' }, transitive_tag_keys: 'Team' };
    const expected = {
      tags: [
        { name: 'Team', value: 'ops' },
        { name: 'Stage', value: 'prod' },
      ],
      transitive: ['Team'],
    };
    expect(tagsOf({ [TAGS]: claim })).toEqual(expected);
    // Some providers put the object into a list of one.
    expect(tagsOf({ [TAGS]: [claim] })).toEqual(expected);
  });

  test('are read from claims of their own', () => {
    const claims = {
      [`${TAGS}/principal_tags/Team`]: 'ops',
      [`${TAGS}/transitive_tag_keys`]: ['Team'],
    };
    expect(tagsOf(claims)).toEqual({
      tags: [{ name: 'Team', value: 'ops' }],
      transitive: ['Team'],
    });
  });

  test.each(['Team=ops', 7, ['x']])('are not guessed from %j', (claim) => {
    expect(tagsOf({ [TAGS]: claim })).toBeNull();
  });
});

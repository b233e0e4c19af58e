import { describe, expect, test } from '@jest/globals';
import { readCache, writeCache } from '../../src/commands/scan-cache.js';

const RULES = 'r'.repeat(32);
const TIPS = ['b'.repeat(40), 'a'.repeat(40)];
const bytes = (text: string) => new TextEncoder().encode(text);
const written = (change: object = {}) =>
  bytes(JSON.stringify({ ...(JSON.parse(writeCache(RULES, TIPS)) as object), ...change }));

test('what was written is read again, in an order that does not depend on the refs', () => {
  expect(readCache(bytes(writeCache(RULES, TIPS)), RULES)).toEqual({
    kind: 'usable',
    tips: TIPS.toReversed(),
  });
});

describe('a cache is not used, and it is told why, when', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['it is no JSON', bytes('{'), /no JSON/],
    ['it is empty', bytes(''), /no JSON/],
    ['it is no UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), /no JSON/],
    ['it is null', bytes('null'), /no cache of this program/],
    ['it is a list', bytes('[]'), /no cache of this program/],
    ['it holds more', written({ extra: 1 }), /no cache of this program/],
    ['it is of another version', written({ version: 2 }), /another version/],
    ['other rules wrote it', written({ rules: 'x' }), /other rules/],
    ['a tip is no commit', written({ tips: ['--all'] }), /no commits/],
    ['tips are no list', written({ tips: 'a' }), /no commits/],
    ['a tip was added', written({ tips: [...TIPS, 'c'.repeat(40)] }), /was changed/],
    ['the checksum is gone', written({ checksum: null }), /was changed/],
  ])('%s', (_, content, why) => {
    const reading = readCache(content, RULES);
    expect(reading).toMatchObject({ kind: 'unusable', note: expect.stringMatching(why) });
    expect(reading).toHaveProperty('note', expect.stringMatching(/everything was scanned/));
  });
});

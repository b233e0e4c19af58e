import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseBounded } from '../../src/commands/bounded-json.js';

const parse = (text: string, limits = { depth: 64, members: 10_000 }) =>
  parseBounded(new TextEncoder().encode(text), limits);

test('JSON within its limits is read as it stands, brackets in its texts included', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('[[[[', '{"a":', '\\', '"', '\\"[', ',,,', '\u2028{'),
  );
  const value = fc.dictionary(text, fc.oneof(text, fc.array(text), fc.jsonValue()));
  fc.assert(
    fc.property(value, (given) => {
      const written = JSON.stringify(given);
      expect(parse(written)).toEqual({ ok: true, value: JSON.parse(written) });
      expect(parse(JSON.stringify(written), { depth: 0, members: 0 })).toMatchObject({ ok: true });
    }),
  );
});

describe('what costs more than its size is refused before it is parsed', () => {
  test.each([
    ['is nested more than 64 deep', '['.repeat(2_000_000)],
    ['is nested more than 64 deep', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
    ['holds more than 10000 members', `[${'{},'.repeat(1_000_000)}1]`],
    ['holds more than 10000 members', `[${'1,'.repeat(10_000)}1]`],
  ])('%s', (complaint, text) => {
    expect(parse(text)).toEqual({ ok: false, complaint });
  });

  test('and the limits themselves are allowed', () => {
    expect(parse(`${'['.repeat(64)}${']'.repeat(64)}`).ok).toBe(true);
    expect(parse(`[${'1,'.repeat(9_999)}1]`).ok).toBe(true);
  });
});

test('what is no JSON, or no UTF-8, is told', () => {
  for (const text of ['', '{', ']]]', '{"a":}', 'nope']) {
    expect(parse(text)).toEqual({ ok: false, complaint: 'is no JSON' });
  }
  const halved = parseBounded(Uint8Array.of(0x22, 0xff, 0x22), { depth: 1, members: 1 });
  expect(halved).toEqual({ ok: false, complaint: 'is no JSON' });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPlaceLimit } from '../../../../src/adapters/git/changes/place-limit.js';
import { createRawParser } from '../../../../src/adapters/git/changes/raw.js';
import { createLeft, FOR_A_RANGE } from '../../../../src/adapters/git/changes/room.js';

const [OLD, NEW] = ['1'.repeat(40), '2'.repeat(40)];

/** What is told of an output that comes in pieces of such lengths. */
function told(output: Buffer, lengths: readonly number[]) {
  const all: unknown[] = [];
  const parser = createRawParser({
    change: (change) => all.push(change),
    other: (text, isCut) => all.push([text, isCut]),
  });
  let at = 0;
  for (const length of [...lengths, output.length]) {
    parser.push(output.subarray(at, at + length));
    at += length;
  }
  parser.end();
  return all;
}

describe("git's raw output", () => {
  test('says the same however it is cut into pieces', () => {
    const output = Buffer.from(
      `head\nsays: so\0\n:100644 100644 ${OLD} ${NEW} M\0a\nb\0::100644 160000 100755 ${OLD} ${OLD} ${NEW} MM\0c\0last`,
    );
    const whole = [
      ['head\nsays: so', false],
      { mode: '100644', id: NEW, before: [OLD], path: 'a\nb' },
      { mode: '100755', id: NEW, before: [OLD], path: 'c' },
      ['last', false],
    ];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), (lengths) => {
        expect(told(output, lengths)).toEqual(whole);
      }),
    );
  });

  test('of a message of hundreds of megabytes tells the beginning, and that it is cut', () => {
    const piece = Buffer.alloc(1 << 20, 'x');
    const lengths: [number, boolean][] = [];
    const parser = createRawParser({
      change: () => undefined,
      other: (text, isCut) => lengths.push([text.length, isCut]),
    });
    for (let count = 0; count < 100; count += 1) parser.push(piece);
    parser.push(Buffer.from('\0next\0'));
    expect(lengths).toEqual([
      [1 << 26, true],
      [4, false],
    ]);
  });
});

describe('what may be told', () => {
  test('of a content with a key is some thousand paths, and always the first', () => {
    const limit = createPlaceLimit();
    const rooms = Array.from({ length: 20_000 }, () => limit.hasRoom('a', 2));
    expect(rooms.filter(Boolean)).toHaveLength(5_000);
    expect(limit.hasRoom('b', 1e9)).toBe(true);
    expect(limit.hasRoom('b', 1e9)).toBe(false);
  });

  test('ends when any of its kinds is used up', () => {
    for (const kind of Object.keys(FOR_A_RANGE) as (keyof typeof FOR_A_RANGE)[]) {
      const left = createLeft(FOR_A_RANGE);
      expect(left.take({ [kind]: FOR_A_RANGE[kind] })).toBe(true);
      expect(left.take({ [kind]: 1 })).toBe(false);
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isStandInKeyId, isStandInSecret } from '../../src/scanner/allow.js';
import type { Hit } from '../../src/scanner/hit.js';
import { findHits, hitsNear, hitsStartingIn, SCANNER } from '../../src/scanner/match.js';
import { AWS_PATTERNS } from '../../src/scanner/patterns/aws/index.js';
import { type Draw, drawFrom, drawText, keyId, secretKey } from './fake-keys.js';
import { labelledSet } from './labelled-set.js';
import { veiledCases } from './labelled-veiled.js';

/** Every key that a pattern lists as one, with what a file must say around it for it to be told. */
const PLANTS = AWS_PATTERNS.flatMap(({ kind, cases }) =>
  cases(drawText(drawFrom(0))).leaks.map(([lead, , tail], which) => ({
    kind,
    which,
    lead,
    tail,
    make: (draw: Draw) => cases(drawText(draw)).leaks[which]?.[1] ?? '',
  })),
);

const SETS = [0, 1, 2, 3].map((seed) => [...labelledSet(seed), ...veiledCases(seed)]);
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((part) => Buffer.from(part));

/** A file of many labelled pieces in random order, leaks and clean ones. */
const files = fc
  .record({
    seed: seeds,
    order: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
    glue: fc.constantFrom('\n', '\r\n', ' ', '\n\n\n\n', ';', '\0'),
  })
  .map(({ seed, order, glue }) => {
    const set = SETS[seed % SETS.length] ?? [];
    return Buffer.from(order.map((index) => set[index % set.length]?.text ?? '').join(glue));
  });

/** A range of a content. */
const ranges = fc.tuple(fc.nat(), fc.nat());
function rangeIn(content: Buffer, [a, b]: [number, number]): [number, number] {
  const size = content.length + 1;
  return [Math.min(a % size, b % size), Math.max(a % size, b % size)];
}

/** True when the line of a hit shares a byte with [from, to). */
function onLinesOf(content: Buffer, hit: Hit, from: number, to: number): boolean {
  const start = hit.start === 0 ? 0 : content.lastIndexOf(0x0a, hit.start - 1) + 1;
  const end = content.indexOf(0x0a, hit.start);
  return from < to && start < to && (end === -1 ? content.length : end + 1) > from;
}

describe('finding keys', () => {
  test.each(PLANTS)('finds $kind ($which) between any lines', ({ kind, lead, tail, make }) => {
    fc.assert(
      fc.property(seeds, bytes(400), bytes(400), (seed, before, after) => {
        const key = make(drawFrom(seed));
        fc.pre(!isStandInKeyId(key) && !isStandInSecret(key));
        const head = Buffer.concat([before, Buffer.from(`\n\n\n\n\n${lead}`)]);
        const content = Buffer.concat([head, Buffer.from(`${key}${tail}\n\n\n\n\n`), after]);
        const found = findHits(content).filter((hit) => hit.start === head.length);
        expect(found).toEqual([{ kind, start: head.length, end: head.length + key.length }]);
      }),
    );
  });

  test('finds a key id between any bytes that are no letters, digits or escapes', () => {
    fc.assert(
      fc.property(seeds, bytes(300), bytes(300), (seed, before, after) => {
        const key = keyId(drawFrom(seed));
        fc.pre(!isStandInKeyId(key));
        const head = Buffer.concat([before, Buffer.from(' ')]);
        const content = Buffer.concat([head, Buffer.from(`${key} `), after]);
        expect(findHits(content)).toContainEqual({
          kind: 'aws-access-key-id',
          start: head.length,
          end: head.length + 20,
        });
      }),
    );
  });

  test.each(PLANTS)('finds $kind ($which) wherever a block ends', ({ kind, lead, tail, make }) => {
    const block = 1 << 18;
    const text = make(drawFrom(7));
    for (let shift = -text.length - 30; shift <= 30; shift += 1 + Math.floor(text.length / 40)) {
      const content = Buffer.alloc(block + 2048, '\n');
      const start = block + shift;
      content.write(lead + text + tail, start - lead.length);
      expect(findHits(content)).toEqual([{ kind, start, end: start + text.length }]);
    }
  });

  test('a region gives what the whole gives on its lines', () => {
    fc.assert(
      fc.property(files, ranges, (content, picked) => {
        const [from, to] = rangeIn(content, picked);
        expect(findHits(content, from, to)).toEqual(
          findHits(content).filter((hit) => onLinesOf(content, hit, from, to)),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('a range of starts gives what the whole gives there, also in UTF-16', () => {
    fc.assert(
      fc.property(files, fc.boolean(), ranges, (narrow, isWide, picked) => {
        const content = isWide ? Buffer.from(narrow.toString(), 'utf16le') : narrow;
        const [from, to] = rangeIn(content, picked);
        expect(hitsStartingIn(content, from, to)).toEqual(
          findHits(content).filter(({ start }) => start >= from && start < to),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('whatever an insertion into a clean content causes is found near it', () => {
    fc.assert(
      fc.property(files, ranges, (content, picked) => {
        const [from, to] = rangeIn(content, picked);
        fc.pre(
          findHits(Buffer.concat([content.subarray(0, from), content.subarray(to)])).length === 0,
        );
        expect(hitsNear(content, from, to)).toEqual(findHits(content));
      }),
      { numRuns: 300 },
    );
  });

  test('whatever a removal from a clean content causes is found near the seam', () => {
    fc.assert(
      fc.property(
        files,
        fc.nat(),
        fc.constantFrom('x', '\n\n\n\n\n', '"#', ' 1 '),
        (content, at, junk) => {
          const seam = at % (content.length + 1);
          const before = Buffer.concat([
            content.subarray(0, seam),
            Buffer.from(junk),
            content.subarray(seam),
          ]);
          fc.pre(findHits(before).length === 0);
          expect(hitsNear(content, seam, seam)).toEqual(findHits(content));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a key id three lines away, before or after, is near enough and found to be near', () => {
    const draw = drawFrom(12);
    const id = `${keyId(draw)}\n`;
    const secret = `\n\nsecret: ${secretKey(draw)}\n\n\n`;
    const content = Buffer.from(`# a\n# b\n# c\n# d\n${id}${secret}# e\n# f\n# g\n`);
    const from = content.indexOf(id);
    expect(hitsNear(content, from, from + id.length)).toHaveLength(2);

    const mirrored = Buffer.from(`# a\n# b\n# c\n# d\n${secret.slice(2)}${id}# e\n# f\n# g\n`);
    const after = mirrored.indexOf(id);
    expect(hitsNear(mirrored, after, after + id.length)).toHaveLength(2);
  });

  test('a range that holds the first byte of a key is enough, wherever it begins', () => {
    for (const { text } of labelledSet(8)) {
      const content = Buffer.from(text);
      for (const hit of findHits(content)) {
        for (let from = Math.max(0, hit.start - 8); from <= hit.start; from++) {
          expect(hitsStartingIn(content, from, hit.start + 1)).toContainEqual(hit);
        }
      }
    }
  });

  test('what stands further off than the reach changes nothing', () => {
    fc.assert(
      fc.property(files, bytes(200), bytes(200), (content, before, after) => {
        const far = Buffer.alloc(SCANNER.reach.far + 1, ' ');
        const padded = Buffer.concat([before, far, content, far, after]);
        const shift = before.length + far.length;
        expect(hitsStartingIn(padded, shift, shift + content.length)).toEqual(
          hitsStartingIn(
            Buffer.concat([far, content, far]),
            far.length,
            far.length + content.length,
          ).map((hit) => ({
            ...hit,
            start: hit.start + before.length,
            end: hit.end + before.length,
          })),
        );
      }),
    );
  });

  test('the same bytes give the same hits, whatever holds them, and stay as they are', () => {
    fc.assert(
      fc.property(files, (content) => {
        const copy = Uint8Array.from(content);
        const inside = new Uint8Array(content.length + 7).subarray(7);
        inside.set(content);
        expect(findHits(copy)).toEqual(findHits(content));
        expect(findHits(inside)).toEqual(findHits(content));
        expect(Buffer.from(copy).equals(content)).toBe(true);
      }),
    );
  });

  test('no bytes make it fail, and hits lie inside them, sorted', () => {
    const fragments = fc.constantFrom(
      'AKIA',
      '%',
      '%2',
      '%2F',
      '\\',
      '\\u00',
      '\\u002f',
      '\0',
      'Q',
      'QUtJQ',
      '=',
      'secret=',
      'IQoJb3JpZ2lu',
      'ABSK',
      '\n',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fragments, fc.base64String()), { maxLength: 60 }), (parts) => {
        const content = Buffer.from(parts.join(''));
        let last = 0;
        for (const { start, end } of findHits(content)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(content.length);
          last = start;
        }
      }),
    );
  });

  test('an empty range and an empty content hold no hit', () => {
    expect(findHits(Buffer.from(keyId(drawFrom(1))), 5, 5)).toEqual([]);
    expect(findHits(new Uint8Array(0))).toEqual([]);
  });
});

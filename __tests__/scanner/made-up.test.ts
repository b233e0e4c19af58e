import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDeltaSteps, decodeDelta } from '../../src/scanner/deltas.js';
import { createGlance, holdKeys } from '../../src/scanner/glance.js';
import type { Hit } from '../../src/scanner/hit.js';
import { SCANNER } from '../../src/scanner/match.js';
import { PATTERNS } from '../../src/scanner/patterns/index.js';
import { JOINED, newHitsInRegions } from '../../src/scanner/region-hits.js';
import { createRopes } from '../../src/scanner/ropes.js';
import { createScanner } from '../../src/scanner/scanner.js';
import { labelledSet, patternCases } from './labelled-set.js';
import { byForce, MADE_UP } from './made-up-patterns.js';

const PATTERNS_MADE_UP = MADE_UP.map(({ pattern }) => pattern);
const SETS = [0, 1, 2, 3].map((seed) => patternCases(PATTERNS_MADE_UP, seed));
const scanner = createScanner(PATTERNS_MADE_UP);

/** A file of cases in random order, with what may stand between two of them. */
const files = fc
  .tuple(
    fc.nat(SETS.length - 1),
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('\n', ' ', '%20', '%3D', '\\n', '\n\n\n', '-', 'a')),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
  )
  .map(([seed, parts]) => {
    const set = SETS[seed] ?? [];
    return Buffer.from(
      parts.map(([which, glue]) => `${set[which % set.length]?.text}${glue}`).join(''),
    );
  });

/** A change to a file: where, how much is taken away, and what is put there. */
const changes = fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom('', 'x', ' ', '\n', '_', '-', '.'));

function changed(content: Buffer, [at, size, put]: [number, number, string]) {
  const from = at % (content.length + 1);
  const to = Math.min(content.length, from + size);
  return {
    base: Buffer.concat([content.subarray(0, from), Buffer.from(put), content.subarray(to)]),
    from,
    to,
    put,
  };
}

/** How git tells a content that differs from its base in [from, to): copy, insert, copy. */
function decoded(base: Buffer, content: Buffer, from: number, to: number, put: string) {
  const copy = (offset: number, size: number) =>
    size === 0 ? [] : [0x80 | 0x0f | 0x30, ...le(offset, 4), ...le(size, 2)];
  const delta = Uint8Array.from([
    ...copy(0, from),
    ...(to > from ? [to - from, ...content.subarray(from, to)] : []),
    ...copy(from + put.length, content.length - to),
  ]);
  const steps = createDeltaSteps();
  const isSound = decodeDelta(delta, 0, delta.length, base.length, content.length, steps, JOINED);
  expect(isSound).toBe(true);
  return { steps, delta };
}

function le(number: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, at) => (number >> (8 * at)) & 255);
}

const wide = (content: Buffer, order: 'le' | 'be') => {
  const bytes = Buffer.from(content.toString('latin1'), 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('an engine of patterns that we do not have', () => {
  test.each(SETS[0] ?? [])('finds exactly the keys of $name', ({ text, keys }) => {
    const content = Buffer.from(text);
    const found = scanner.findHits(content).map(({ kind, start, end }) => ({
      kind,
      spelled: content.toString('latin1', start, end),
    }));
    expect(found).toEqual(keys);
    expect(byForce(content)).toHaveLength(keys.length);
  });

  test('finds in any file what brute force finds', () => {
    fc.assert(
      fc.property(files, (content) => {
        expect(scanner.findHits(content)).toEqual(byForce(content));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['le', 'be'] as const)('finds the same in UTF-16 %s', (order) => {
    fc.assert(
      fc.property(files, (content) => {
        const twice = byForce(content).map((hit) => ({
          ...hit,
          start: 2 * hit.start,
          end: 2 * hit.end,
        }));
        expect(scanner.findHits(wide(content, order))).toEqual(twice);
      }),
      { numRuns: 300 },
    );
  });

  test('finds in a range of starts and on lines what the whole holds there', () => {
    fc.assert(
      fc.property(files, fc.boolean(), fc.nat(), fc.nat(), (narrow, isWide, a, b) => {
        const content = isWide ? wide(narrow, 'le') : narrow;
        const [from = 0, to = 0] = [a, b]
          .map((at) => at % (content.length + 1))
          .sort((x, y) => x - y);
        const whole = scanner.findHits(content);
        const starting = ({ start }: Hit) => start >= from && start < to;
        expect(scanner.hitsStartingIn(content, from, to)).toEqual(whole.filter(starting));
        const lines = scanner.findHits(content, from, to);
        expect(whole.filter(starting).filter((hit) => !includes(lines, hit))).toEqual([]);
        expect(lines.filter((hit) => !includes(whole, hit))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('finds wherever a block ends', () => {
    for (const { text, keys } of SETS[1] ?? []) {
      for (let shift = -text.length; shift <= 8; shift += 3) {
        const content = Buffer.alloc((1 << 18) + 1024, '\n');
        content.write(text, (1 << 18) + shift);
        expect(scanner.findHits(content)).toHaveLength(keys.length);
      }
    }
  });

  test('finds near a change, and in the regions of a delta, what it brought to light', () => {
    let shown = 0;
    fc.assert(
      fc.property(files, changes, (content, change) => {
        const { base, from, to, put } = changed(content, change);
        fc.pre(scanner.findHits(base).length === 0);
        const hits = scanner.findHits(content);
        shown += hits.length;
        expect(scanner.hitsNear(content, from, to)).toEqual(hits);
        const { steps } = decoded(base, content, from, to, put);
        expect(newHitsInRegions(content, steps.regions, scanner)).toEqual(hits);
      }),
      { numRuns: 600 },
    );
    expect(shown).toBeGreaterThan(50);
  });

  test('sees at a glance that a change brought something to light', () => {
    let shown = 0;
    fc.assert(
      fc.property(files, changes, (content, change) => {
        const { base, from, to, put } = changed(content, change);
        fc.pre(scanner.findHits(content).length > 0 && scanner.findHits(base).length === 0);
        const { steps, delta } = decoded(base, content, from, to, put);
        const heap = createRopes(1 << 16, scanner.reach);
        const address = heap.take(base.length);
        base.copy(heap.bytes, address);
        const rope = heap.compose(heap.flat(address, base.length), content.length, steps, delta);
        if (rope === undefined) throw new Error('no room');
        const glance = createGlance((pieces) => holdKeys(pieces, scanner), scanner.reach);
        const { bounds, count } = steps.regions;
        for (let region = 0, gathered = 0; region < count; region += 1) {
          const [first = 0, last = 0] = bounds.subarray(2 * region, 2 * region + 2);
          gathered = heap.gather(rope, first, last, gathered, glance);
        }
        glance.close();
        expect(glance.suspicious()).toBe(true);
        shown += 1;
      }),
      { numRuns: 600 },
    );
    expect(shown).toBeGreaterThan(300);
  });

  test('finds beside our own patterns what each engine finds alone', () => {
    const both = createScanner([...PATTERNS, ...PATTERNS_MADE_UP]);
    const set = labelledSet(6).map(({ text }) => Buffer.from(text));
    fc.assert(
      fc.property(files, fc.nat(), (content, which) => {
        const all = Buffer.concat([set[which % set.length] ?? content, Buffer.from('\n'), content]);
        const alone = [...SCANNER.findHits(all), ...scanner.findHits(all)];
        expect(both.findHits(all)).toEqual(
          alone.toSorted((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1)),
        );
      }),
    );
  });
});

function includes(hits: readonly Hit[], hit: Hit): boolean {
  return hits.some(({ kind, start }) => kind === hit.kind && start === hit.start);
}

describe('a pattern that cannot be searched for is refused:', () => {
  const [{ pattern } = { pattern: undefined }] = MADE_UP;
  test.each([
    ['a line end in its keys', { alphabet: 'ab\n', length: 20, prefixes: ['abc'] }],
    ['nothing behind its prefix', { alphabet: 'ab', length: { from: 0 }, prefixes: ['abc'] }],
    ['a short key without a prefix', { alphabet: 'ab', length: 8 }],
  ])('%s', (_, shape) => {
    if (pattern === undefined) throw new Error('nothing is made up');
    expect(() => createScanner([{ ...pattern, shapes: [shape] }])).toThrow(pattern.kind);
  });
});

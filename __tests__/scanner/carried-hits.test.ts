import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { targetHits } from '../../src/scanner/carried-hits.js';
import { createDeltaSteps, decodeDelta } from '../../src/scanner/deltas.js';
import { findHits, SCANNER } from '../../src/scanner/match.js';
import { JOINED } from '../../src/scanner/region-hits.js';
import { createScanner } from '../../src/scanner/scanner.js';
import { BASE64, drawFrom, keyId, secretKey, text } from './fake-keys.js';
import { labelledSet, patternCases } from './labelled-set.js';
import { MADE_UP } from './made-up-patterns.js';

const draw = drawFrom(11);
const MADE_UP_PATTERNS = MADE_UP.map(({ pattern }) => pattern);
const madeUp = createScanner(MADE_UP_PATTERNS);

/** Text with keys, names, halves of both, stand-ins, and what separates or hides them. */
const texts = [
  ...labelledSet(4).map((one) => one.text),
  ...patternCases(MADE_UP_PATTERNS, 2).map((one) => one.text),
  secretKey(draw),
  ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join(''),
  'aws_secret_access_key = ',
  'secret',
  keyId(draw).slice(0, 11),
  keyId(draw).slice(11),
  secretKey(draw).slice(20),
  `"${text(draw, 'abcdef0123456789', 40)}"`,
  // Longer than what is judged of a key, and than what lies around one.
  `FwoGZXIvYXdz${text(draw, BASE64, 2600)}`,
  '\n',
  '\n\n\n\n',
  ' ',
  '=',
  '%3D',
  '\\n',
];
/** Long enough that a search of the changes alone is worth it. */
const fillers = ['x'.repeat(700), 'word '.repeat(500), 'a line\n'.repeat(160), '\n'];
const files = fc
  .array(fc.oneof(fc.constantFrom(...texts), fc.constantFrom(...fillers)), {
    minLength: 4,
    maxLength: 40,
  })
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));

/** A step of a delta: a part of the base, told by shares of its length, or new text. */
type Step = { readonly from: number; readonly length: number } | { readonly text: Buffer };
const copies = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
});
const inserts = fc
  .oneof(fc.constantFrom(...texts), fc.string({ maxLength: 3 }))
  .map((put) => ({ text: Buffer.from(put.replaceAll('\0', ''), 'latin1') }));
/** As git tells an edited file: in order, little is left out, little comes in. */
const edits = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), inserts), {
    maxLength: 4,
  })
  .map((cuts) => cuts.toSorted((a, b) => a[0] - b[0]));

function le(number: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, at) => (number >> (8 * at)) & 255);
}

/** The target of some steps, and the delta that git would write for it. */
function deltaOf(base: Buffer, steps: readonly Step[]) {
  const delta: number[] = [];
  const target: Buffer[] = [];
  for (const step of steps) {
    if ('text' in step) {
      for (let at = 0; at < step.text.length; at += 127) {
        const part = step.text.subarray(at, at + 127);
        delta.push(part.length, ...part);
        target.push(part);
      }
      continue;
    }
    for (let { from, length } = step; length > 0; ) {
      const size = Math.min(length, 0xffff);
      delta.push(0x80 | 0x0f | 0x30, ...le(from, 4), ...le(size, 2));
      target.push(base.subarray(from, from + size));
      from += size;
      length -= size;
    }
  }
  const bytes = Buffer.concat(target);
  const decoded = createDeltaSteps();
  const instructions = Uint8Array.from(delta);
  const { length } = instructions;
  expect(decodeDelta(instructions, 0, length, base.length, bytes.length, decoded, JOINED)).toBe(
    true,
  );
  return { target: bytes, decoded };
}

function shuffled(base: Buffer, parts: readonly Step[]): Step[] {
  return parts.map((part) => {
    if ('text' in part) return part;
    const from = Math.floor(part.from * base.length);
    return { from, length: Math.floor(part.length * (base.length - from)) };
  });
}

function edited(
  base: Buffer,
  cuts: readonly (readonly [number, number, { text: Buffer }])[],
): Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const [share, gone, put] of cuts) {
    const to = Math.max(at, Math.floor(share * base.length));
    steps.push({ from: at, length: to - at }, put);
    at = Math.min(base.length, to + gone);
  }
  return [...steps, { from: at, length: base.length - at }];
}

describe.each([
  ['our patterns', SCANNER],
  ['patterns that we do not have', madeUp],
])('what a delta makes holds, with %s, exactly what a search of the whole finds', (_, scanner) => {
  test('after edits, version after version', () => {
    let carried = 0;
    let whole = 0;
    const counting = {
      ...scanner,
      findHits(content: Uint8Array) {
        whole += 1;
        return scanner.findHits(content);
      },
    };
    fc.assert(
      fc.property(files, fc.array(edits, { minLength: 1, maxLength: 4 }), (first, versions) => {
        let base = first;
        let hits = scanner.findHits(base);
        for (const cuts of versions) {
          const { target, decoded } = deltaOf(base, edited(base, cuts));
          const expected = scanner.findHits(target);
          const before = whole;
          hits = targetHits(target, { hits, size: base.length }, decoded, counting);
          expect(hits).toEqual(expected);
          if (whole === before) carried += hits.length;
          base = target;
        }
      }),
      { numRuns: 700 },
    );
    expect(carried).toBeGreaterThan(50);
  });

  test('when parts are moved, repeated and left out', () => {
    fc.assert(
      fc.property(
        files,
        fc.array(fc.oneof({ weight: 3, arbitrary: copies }, inserts), { maxLength: 10 }),
        (base, parts) => {
          const { target, decoded } = deltaOf(base, shuffled(base, parts));
          const hits = scanner.findHits(base);
          expect(targetHits(target, { hits, size: base.length }, decoded, scanner)).toEqual(
            scanner.findHits(target),
          );
        },
      ),
      { numRuns: 700 },
    );
  });
});

test('a key that goes on far beyond what is judged of it ends where the target ends it', () => {
  const token = `FwoGZXIvYXdz${text(draw, BASE64, 4000)}`;
  const base = Buffer.from(`aws_session_token = ${token}\n`);
  const cut = 3000;
  const { target, decoded } = deltaOf(base, [
    { from: 0, length: cut },
    { text: Buffer.from(' ') },
    { from: cut, length: base.length - cut },
  ]);
  const [before] = findHits(base);
  const hits = targetHits(target, { hits: findHits(base), size: base.length }, decoded);
  expect(before?.end).toBeGreaterThan(cut + 1);
  expect(hits).toEqual(findHits(target));
  expect(hits[0]).toMatchObject({ start: before?.start, end: cut });
});

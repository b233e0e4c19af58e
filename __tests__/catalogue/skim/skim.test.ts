import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSkim } from '../../../src/catalogue/skim/skim.js';
import '../../support/property-seed.js';

type Skimmed = ReturnType<ReturnType<typeof createSkim>['end']>;

const WATCHED = [
  { word: 'alarm', before: 2, after: 1 },
  { word: 'bell', before: 0, after: 3 },
];

function skimmed(bytes: Buffer, cuts: readonly number[]): Skimmed {
  const skim = createSkim(WATCHED);
  let from = 0;
  for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
    skim.push(bytes.subarray(from, Math.max(from, cut)));
    from = Math.max(from, cut);
  }
  return skim.end();
}

const line = fc.constantFrom(
  'alarm',
  'an ALARM rings',
  'bell',
  'quiet',
  '',
  'größe',
  'al',
  'arm',
  '\u001b[1mbe\u001b[0mll',
);

describe('the pass over a log', () => {
  test('gives the same, in whatever pieces the log comes', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 200 }),
        fc.array(fc.nat(2_000), { maxLength: 6 }),
        (lines, cuts) => {
          const bytes = Buffer.from(lines.join('\n'));
          const within = cuts.map((cut) => Math.min(cut, bytes.length));
          expect(skimmed(bytes, within)).toEqual(skimmed(bytes, []));
        },
      ),
    );
  });

  test('keeps a line with a watched word, and its neighbours, by its number', () => {
    const quiet = Array.from({ length: 100 }, (_, at) => `quiet ${at + 1}`);
    const lines = [...quiet.slice(0, 50), 'the alarm', ...quiet];
    const { lines: kept, total } = skimmed(Buffer.from(lines.join('\n')), []);
    expect(total).toBe(151);
    expect(kept.slice(0, 4).map(({ number, text }) => [number, text])).toEqual([
      [49, 'quiet 49'],
      [50, 'quiet 50'],
      [51, 'the alarm'],
      [52, 'quiet 1'],
    ]);
  });

  test('finds a word in a line of megabytes, and keeps little of it', () => {
    const bytes = Buffer.from(`${'x'.repeat(3_000_000)} alarm ${'y'.repeat(3_000_000)}`);
    const { lines } = skimmed(bytes, [1_000_000, 3_000_003]);
    expect(lines.some(({ text }) => text.includes('alarm'))).toBe(true);
    expect(lines.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(1_000_000);
  });
});

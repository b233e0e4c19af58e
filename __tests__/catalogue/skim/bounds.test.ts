import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSkim, type Watched } from '../../../src/catalogue/skim/skim.js';

const WATCHED: readonly Watched[] = [
  { word: 'access denied', before: 1, after: 2 },
  { word: 'resolve', before: 0, after: 0, closed: true },
  { word: 'denied by', before: 3, after: 0 },
];

function skimmed(log: string | Uint8Array, piece = 1 << 20) {
  const bytes = Buffer.from(log as string);
  const skim = createSkim(WATCHED);
  for (let at = 0; at < bytes.length; at += piece) skim.push(bytes.subarray(at, at + piece));
  return skim.end();
}

/** Lines that say nothing, by the number of each. */
const noise = (count: number) => Array.from({ length: count }, (_, index) => `noise ${index}`);

describe('a log that is skimmed', () => {
  test('keeps a line with a watched word, its neighbours, and the last lines', () => {
    const lines = [...noise(100), 'xx Access DENIED xx', ...noise(100)];
    const { lines: kept, total, lost } = skimmed(`${lines.join('\n')}\n`);
    expect([total, lost]).toEqual([201, 0]);
    expect(kept.map(({ number }) => number)).toEqual([
      100,
      101,
      102,
      103,
      ...Array.from({ length: 40 }, (_, index) => 162 + index),
    ]);
    expect(kept[1]).toEqual({ number: 101, text: 'xx Access DENIED xx' });
  });

  test('finds a word that is painted in its middle, and none that is only a part of another', () => {
    const numbers = (line: string) =>
      skimmed([line, ...noise(60)].join('\n')).lines.map(({ number }) => number);
    expect(numbers('Acc\u001b[31;1mess de\u001b[0mnied')).toContain(1);
    expect(numbers('could not resolve: x')).toContain(1);
    expect(numbers('could not resolve')).toContain(1);
    expect(numbers('resolved')).not.toContain(1);
    expect(numbers('RESOLVES')).not.toContain(1);
  });

  test('is the same in whatever pieces it comes', () => {
    const word = fc.constantFrom(
      'access denied',
      'Denied by',
      'resolve',
      'resolved ',
      '\u001b[0m',
      '\n',
      '\r\n',
      'noise ',
      'é',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (words, piece) => {
          // An order to a terminal that is torn apart is read as far as it is there.
          const log = words.join('');
          const whole = skimmed(log);
          const torn = skimmed(log, log.includes('\u001b') ? 1 << 20 : piece);
          expect(torn).toEqual(whole);
        },
      ),
    );
  });

  test('loses the middle of what is worth keeping where it is too much, and says how much', () => {
    const line = `access denied ${'x'.repeat(60)}\n`;
    const skim = createSkim(WATCHED);
    const piece = Buffer.from(line.repeat(10_000));
    for (let index = 0; index < 20; index++) skim.push(piece);
    const { lines, total, lost } = skim.end();
    expect(total).toBe(200_000);
    expect(lines.length + lost).toBe(200_000);
    expect(lost).toBeGreaterThan(0);
    expect([lines[0]?.number, lines.at(-1)?.number]).toEqual([1, 200_000]);
  });

  test('takes a line of fifty megabytes in parts that overlap, and keeps few of them', () => {
    const skim = createSkim(WATCHED);
    const piece = Buffer.alloc(1 << 20, 'x');
    for (let index = 0; index < 25; index++) skim.push(piece);
    skim.push(Buffer.from(' access denied '));
    for (let index = 0; index < 25; index++) skim.push(piece);
    const { lines, total } = skim.end();
    expect(total).toBe(1);
    expect(lines.filter(({ text }) => text.includes('access denied'))).not.toHaveLength(0);
    expect(lines.length).toBeLessThan(60);
    expect(lines.every(({ text }) => text.length <= 8_192)).toBe(true);
  });
});

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fit, type Section } from '../../src/renderers/summary/fit.js';

function section(name: string, rows: readonly string[]): Section {
  return { rowsAre: name, head: `<${name}>\n`, rows, count: rows.length, tail: `</${name}>\n` };
}

describe('fitting sections to a limit', () => {
  test('joins all of them where there is room, without a note', () => {
    expect(fit([section('a', ['1\n']), section('b', ['2\n'])], 10_000)).toBe(
      '<a>\n1\n</a>\n<b>\n2\n</b>\n',
    );
  });

  test('a long section does not starve the next one, and the note names what went', () => {
    const rows = Array.from({ length: 1_000 }, () => 'x'.repeat(99));
    const text = fit([section('a', rows), section('b', ['kept\n'])], 10_000);
    expect(text).toContain('kept');
    expect(text).toMatch(/- \d+ of 1000 a\n$/);
  });

  test('never exceeds the limit in bytes and closes every section that it opens', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc
              .string({ unit: 'grapheme', maxLength: 400 })
              .map((row) => `${row.replace(/[<>]/g, '')}\n`),
          ),
        ),
        fc.integer({ min: 2_200, max: 5_000 }),
        (lists, limit) => {
          const text = fit(
            lists.slice(0, 8).map((rows, index) => section(`s${index}`, rows)),
            limit,
          );
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
          expect(text.match(/<s\d>/g)?.length).toBe(text.match(/<\/s\d>/g)?.length);
        },
      ),
    );
  });
});

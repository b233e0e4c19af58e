import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { spansOf } from '../../src/renderers/prose.js';

describe('prose at its backticks', () => {
  test.each([
    ['no code', [{ code: false, text: 'no code' }]],
    ['`all`', [{ code: true, text: 'all' }]],
    [
      '`a``b`',
      [
        { code: true, text: 'a' },
        { code: true, text: 'b' },
      ],
    ],
    [
      'one `a` of',
      [
        { code: false, text: 'one ' },
        { code: true, text: 'a' },
        { code: false, text: ' of' },
      ],
    ],
    ['no partner: `', [{ code: false, text: 'no partner: `' }]],
    ['', []],
  ])('%j comes apart without empty parts', (prose, spans) => {
    expect(spansOf(prose)).toEqual(spans);
  });

  test('loses nothing, whatever it holds', () => {
    const marked = fc.string({ unit: fc.constantFrom('`', 'a', ' ', '\\') });
    fc.assert(
      fc.property(marked, (prose) => {
        const spans = spansOf(prose);
        expect(spans.every(({ text }) => text !== '')).toBe(true);
        expect(spans.map(({ code, text }) => (code ? `\`${text}\`` : text)).join('')).toBe(prose);
      }),
    );
  });
});

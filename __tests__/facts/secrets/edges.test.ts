import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { peel } from '../../../src/facts/secrets/edges.js';

/** Such as `2 space, 1 tab`, from the outside in. */
const said = (runs: ReturnType<typeof peel>['starts']) =>
  runs.map(({ mark, count }) => `${count} ${mark}`).join(', ');

describe('what stands around a value', () => {
  test.each([
    ['x', true, 'x', '', ''],
    ['  x\t', true, 'x', '2 space', '1 tab'],
    ["'x'", true, 'x', '1 single quote', '1 single quote'],
    ["'x", true, 'x', '1 single quote', ''],
    ["'x", false, "'x", '', ''],
    ["x'", false, "x'", '', ''],
    ["'x'", false, 'x', '1 single quote', '1 single quote'],
    ["' x '\n", false, 'x', '1 single quote, 1 space', '1 line feed, 1 single quote, 1 space'],
    ['"', true, '', '1 double quote', ''],
    ['""', true, '', '1 double quote', '1 double quote'],
    ['"', false, '"', '', ''],
  ])('of %j, quotes alone taken: %s', (value, alone, core, starts, ends) => {
    const peeled = peel(value, alone);
    expect([peeled.core, said(peeled.starts), said(peeled.ends)]).toEqual([core, starts, ends]);
  });

  test('adds up to the value with its core, however it is wrapped', () => {
    const wrapped = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', "'", '"', '`', 'x') });
    const length = (runs: ReturnType<typeof peel>['starts']) =>
      runs.reduce((sum, { count }) => sum + count, 0);
    fc.assert(
      fc.property(wrapped, fc.boolean(), (value, alone) => {
        const { core, starts, ends } = peel(value, alone);
        expect(length(starts) + core.length + length(ends)).toBe(value.length);
        expect(value.slice(length(starts), value.length - length(ends))).toBe(core);
      }),
    );
  });
});

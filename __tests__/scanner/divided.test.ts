import { describe, expect, test } from '@jest/globals';
import { readCleanTips, writeCleanTips } from '../../src/scanner/clean-tips.js';
import { gapsBetween } from '../../src/scanner/shard-receipts.js';

describe('receipts of a divided scan', () => {
  const part = (index: number, division = 'd', count = 2) => ({ index, count, division });

  test('of all parts, divided alike, leave no gap, also when one came twice', () => {
    expect(gapsBetween([part(2), part(1), part(2)])).toEqual([]);
  });

  test('tell a part that is missing, other numbers and another division', () => {
    expect(gapsBetween([part(2)])).toEqual(['Part 1 of 2 is missing.']);
    expect(gapsBetween([part(1), part(2, 'e')]).join()).toMatch(/alike/);
    expect(gapsBetween([part(1), part(2, 'd', 3)]).join()).toMatch(/different numbers/);
    expect(gapsBetween([])).toHaveLength(1);
  });
});

describe('clean tips', () => {
  const tip = 'a'.repeat(40);

  test('are remembered for the rules that they were held to', () => {
    const text = writeCleanTips([tip], 'rules-1');
    expect(readCleanTips(text, 'rules-1')).toEqual([tip]);
    expect(readCleanTips(text, 'rules-2')).toEqual([]);
  });

  test.each(['', '[]', 'null', '{"version":1,"rules":"r","tips":"x"}', '{"version":2}'])(
    'are none in %j',
    (text) => {
      expect(readCleanTips(text, 'r')).toEqual([]);
    },
  );

  test('that are no ids are left out', () => {
    expect(readCleanTips(writeCleanTips([tip, '--all', 'HEAD'], 'r'), 'r')).toEqual([tip]);
  });
});

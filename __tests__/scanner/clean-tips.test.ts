import { describe, expect, test } from '@jest/globals';
import { readCleanTips, writeCleanTips } from '../../src/scanner/clean-tips.js';

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

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clipped, clippedOrWrapped } from '../../../src/renderers/terminal/clip.js';

const PATH = `infra/${'environments/'.repeat(8)}production/deploy-role.tf`;

describe('a text in one line', () => {
  test('keeps the beginning and the end of a path that is too long, and all words around it', () => {
    const line = clipped('FAILED  ', `A key stands in \`${PATH}\`, line 3`);
    expect(line).toMatch(
      /^FAILED {2}A key stands in `infra\/env.*\.\.\..*deploy-role\.tf`, line 3$/,
    );
    expect(line).toHaveLength(80);
  });

  test('is cut behind a word where no word is long', () => {
    const line = clipped('  Why  ', 'none of these words is long '.repeat(9));
    expect(line).toMatch(/^ {2}Why {2}(?:\w+ )+\w+\.\.\.$/);
    expect(line.length).toBeLessThanOrEqual(80);
  });

  test('is left alone where it fits', () => {
    expect(clipped('  Why  ', 'It is empty.')).toBe('  Why  It is empty.');
  });

  test('never takes more than 80 columns, nor another line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = clipped('FAILED  ', text);
        expect(line.length).toBeLessThanOrEqual(80);
        expect(line).not.toContain('\n');
      }),
    );
  });
});

test('a text that has many short words too many is wrapped and loses none', () => {
  const words = 'none of these words is long '.repeat(9).trim();
  expect(clippedOrWrapped('', words).join(' ')).toBe(words);
  expect(clippedOrWrapped('', `See ${PATH}.`)).toHaveLength(1);
});

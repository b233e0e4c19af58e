import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readCommandFile, readEnvironmentFile } from './command-files.js';

describe('a command file', () => {
  test.each([
    ['a=b\n', [['a', 'b']]],
    ['a=b', [['a', 'b']]],
    [
      'a=\n\nb=c=d\n',
      [
        ['a', ''],
        ['b', 'c=d'],
      ],
    ],
    ['a<<E\none\n\ntwo\nE\n', [['a', 'one\n\ntwo']]],
    [
      'a<<E\r\none\r\nE\r\nb=c\r\n',
      [
        ['a', 'one'],
        ['b', 'c'],
      ],
    ],
    ['a=<<E\n', [['a', '<<E']]],
    ['a<<E=F\nx\nE=F\n', [['a', 'x']]],
    ['a<<E\nE\n', [['a', '']]],
  ])('%j is read by whichever sign comes first', (text, entries) => {
    expect(readCommandFile(text)).toEqual({ kind: 'read', entries });
  });

  test.each([
    ['nothing here\n', 'Invalid format'],
    ['=b\n', 'Name must not be empty'],
    ['<<E\nx\nE\n', 'delimiter must not be empty'],
    ['a<<\nx\n', 'delimiter must not be empty'],
    ['a<<E\nx\n', 'Matching delimiter not found'],
    ['a<<E\nx', 'must be on its own line'],
  ])('%j is refused', (text, words) => {
    const file = readCommandFile(text);
    expect(file.kind === 'invalid' ? file.message : 'read').toContain(words);
  });

  test('a value of any lines survives a delimiter that it does not hold', () => {
    const line = fc.string().filter((text) => !/[\r\n]/.test(text) && text !== 'ghadelimiter');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const value = lines.join('\n');
        const text = `name<<ghadelimiter\n${value}${value === '' ? '' : '\n'}ghadelimiter\n`;
        expect(readCommandFile(text)).toEqual({ kind: 'read', entries: [['name', value]] });
      }),
    );
  });

  test('GITHUB_ENV takes no NODE_OPTIONS', () => {
    expect(readEnvironmentFile('A=b\n').kind).toBe('read');
    expect(readEnvironmentFile('node_options=--inspect\n').kind).toBe('invalid');
  });
});

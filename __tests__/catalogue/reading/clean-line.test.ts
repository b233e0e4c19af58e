import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cleanLine } from '../../../src/catalogue/reading/clean-line.js';
import '../../support/property-seed.js';

const text = (line: string): string => cleanLine({ number: 1, text: line }).text;
const ESC = '\u001b';

describe("a line's dress", () => {
  test.each([
    ['a time of GitHub', '2026-03-02T10:11:12.1234567Z Error: x'],
    ['a time in brackets', '[2026-03-02T10:11:12.123Z] Error: x'],
    ['a container of CodeBuild', '[Container] 2026/03/02 10:11:12.123456 Error: x'],
    ['a step of TeamCity', '[12:09:14] :\t [Step 2/4] Error: x'],
    ["docker's number", '#12 3.456 Error: x'],
    ['a service of compose', 'web-1  | Error: x'],
    ['colours', `${ESC}[31mError:${ESC}[0m x`],
    ['a box of Terraform', `${ESC}[31m│${ESC}[0m ${ESC}[0mError: x`],
    ['what a carriage return wrote over', 'progress 10%\rError: x'],
    ['a byte order mark', '\ufeff2026-03-02T10:11:12.1234567Z Error: x'],
  ])('%s is taken off', (_, line) => {
    expect(text(line)).toBe('Error: x');
  });

  test('a downloaded log names its step', () => {
    const line = cleanLine({
      number: 4,
      text: 'deploy\tRun make\t2026-03-02T10:11:12.1234567Z ##[error]x',
    });
    expect(line).toEqual({
      number: 4,
      text: 'x',
      isError: true,
      command: 'error',
      step: 'deploy\tRun make',
    });
  });

  test('plain words stay as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.()'"-]{0,200}$/), (words) => {
        fc.pre(!/^[a-z0-9][\w.-]{0,60}\s{1,30}\| /.test(words));
        expect(text(words)).toBe(words);
      }),
    );
  });

  test('whatever stands in a line, it is cleaned at once and gains nothing', () => {
    const nasty = fc.array(
      fc.constantFrom(
        ESC,
        '[',
        ']',
        '0;',
        'm',
        '│ ',
        '\r',
        '\t',
        ' ',
        '#',
        '9',
        '::error',
        '##[',
        'a',
        '|',
        '2026-03-02T',
      ),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const line = parts.join('');
        expect(text(line).length).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { createBeside } from '../../../src/scanner/search/beside.js';

/** What stands beside the mark `@` of a text. */
function beside(text: string, encoding: 'utf8' | 'utf16le' = 'utf8') {
  const bytes = Buffer.from(text, encoding);
  const start = bytes.indexOf(Buffer.from('@', encoding));
  const { line, above } = createBeside(bytes)(start, start + Buffer.from('@', encoding).length);
  const shown = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8');
  return { line: shown(line), above: shown(above) };
}

describe('what stands beside a key', () => {
  test.each([
    ['in a line of several', 'a\nb @ c\nd', 'b @ c', 'a'],
    ['in the first', '@ c\nd', '@ c', ''],
    ['in the last', 'a\n\n@', '@', ''],
    ['with line ends of Windows', 'a\r\n@\r\n', '@\r', 'a\r'],
    ['with those of an old Mac', 'a\rb@\rc', 'b@', 'a'],
    ['with letters of many bytes', 'größe\n→@', '→@', 'größe'],
  ])('is its line and the one above, %s', (_, text, line, above) => {
    expect(beside(text)).toEqual({ line, above });
  });

  test('is the same in UTF-16', () => {
    expect(beside('\ufeffgröße\nb = @\nc', 'utf16le')).toEqual({ line: 'b = @', above: 'größe' });
  });

  test('is cut where a line is long, and the cut is no end of it', () => {
    const { line } = beside(`${'a'.repeat(5_000)}@${'b'.repeat(5_000)}`);
    expect(line).toMatch(/^…a+@b+…$/);
    expect(line.length).toBeLessThan(5_000);
  });

  test('is what splitting tells, for whatever text', () => {
    const letters = fc.array(fc.constantFrom('a', 'ö', '\n', ' '), { maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const text = `${before.join('')}@${after.join('')}`;
        const lines = text.split('\n');
        const at = lines.findIndex((line) => line.includes('@'));
        expect(beside(`${text}\n`)).toEqual({ line: lines[at], above: lines[at - 1] ?? '' });
      }),
    );
  });
});

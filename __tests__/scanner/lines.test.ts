import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { encodingOf } from '../../src/scanner/encodings.js';
import { createLocator, locate } from '../../src/scanner/lines.js';

const at = (text: string, mark: string) =>
  locate(Buffer.from(text), Buffer.byteLength(text.slice(0, text.indexOf(mark))));

describe('where an offset stands', () => {
  test.each([
    ['the first line', '#', 1, 1],
    ['after LF', 'a\nbc#', 2, 3],
    ['after CRLF', 'a\r\n\r\n #', 3, 2],
    ['after CR, where no LF is', 'a\rb\r#', 3, 1],
    ['a CR inside a line that ends at LF', 'a\rb#\nc', 1, 4],
    ['at the line end itself', 'ab#\n', 1, 3],
    ['after characters of two, three and four bytes', 'é☃😀#', 1, 4],
    ['after a byte order mark', '\ufeff#', 1, 1],
    ['on a later line of a file with a byte order mark', '\ufeffa\nb#', 2, 2],
  ])('%s', (_, text, line, column) => {
    expect(at(text, '#')).toEqual({ line, column });
  });

  test('agrees with splitting the text, in every encoding', () => {
    const texts = fc
      .array(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('\n', '\r\n', 'key')),
        { maxLength: 20 },
      )
      .map((parts) => `start of a line in plain letters ${parts.join('').replaceAll('\0', '')}`);
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.constantFrom('utf8', 'utf16le', 'utf16be'),
        (text, pick, encoding) => {
          const characters = Array.from(text);
          const before = characters.slice(0, pick % (characters.length + 1)).join('');
          const lines = before.split(text.includes('\n') ? '\n' : '\r');
          const mark = '\ufeff';
          const bytes =
            encoding === 'utf8' ? Buffer.from(text) : Buffer.from(mark + text, 'utf16le');
          const offset =
            encoding === 'utf8' ? Buffer.byteLength(before) : 2 * (mark.length + before.length);
          if (encoding === 'utf16be') bytes.swap16();
          expect(locate(bytes, offset)).toEqual({
            line: lines.length,
            column: Array.from(lines.at(-1) ?? '').length + 1,
          });
        },
      ),
    );
  });

  test('a locator says the same in any order of asking', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r') }),
        fc.array(fc.nat()),
        (text, picks) => {
          const content = Buffer.from(text);
          const ask = createLocator(content);
          for (const pick of picks) {
            const offset = pick % (content.length + 1);
            expect(ask(offset)).toEqual(locate(content, offset));
          }
        },
      ),
    );
  });
});

describe('the encoding of a content', () => {
  test.each([
    ['a little-endian mark', Buffer.from([0xff, 0xfe, 0x61, 0]), 'utf-16le'],
    ['a big-endian mark', Buffer.from([0xfe, 0xff, 0, 0x61]), 'utf-16be'],
    ['plain letters, little endian', Buffer.from('hello', 'utf16le'), 'utf-16le'],
    ['plain letters, big endian', Buffer.from('hello', 'utf16le').swap16(), 'utf-16be'],
    ['plain letters', Buffer.from('hello'), 'utf-8'],
    ['zeros', Buffer.alloc(100), 'utf-8'],
    ['a binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), 'utf-8'],
    ['nothing', Buffer.alloc(0), 'utf-8'],
  ])('is told of %s', (_, content, encoding) => {
    expect(encodingOf(content)).toBe(encoding);
  });
});

import { describe, expect, test } from '@jest/globals';
import { contentHits } from '../../src/scanner/content-hits.js';
import { findHits } from '../../src/scanner/match.js';
import { drawFrom, keyId } from './fake-keys.js';
import { labelledSet } from './labelled-set.js';
import { veiledCases } from './labelled-veiled.js';

/** In UTF-16 only long runs of a key's own characters are read, and entities cut a key into short ones. */
const NARROW = ['binary', 'html entities'];
const set = [...labelledSet(3), ...veiledCases(3)].filter(({ name }) => !NARROW.includes(name));

function encode(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** What is found and where; what stands beside it is bytes, which differ. */
function keysAt(content: Uint8Array) {
  return contentHits(content).map(({ kind, key, line, column }) => ({ kind, key, line, column }));
}

describe.each([
  ['le', true],
  ['le', false],
  ['be', true],
  ['be', false],
] as const)('in UTF-16 %s, byte order mark %s', (order, mark) => {
  test('every labelled case has the same keys at the same places as in UTF-8', () => {
    for (const { name, text } of set) {
      const bare = text.replace(/^\ufeff/, '');
      expect([name, keysAt(encode(bare, order, mark))]).toEqual([name, keysAt(Buffer.from(bare))]);
    }
  });

  test('offsets are those of the raw bytes, whole units', () => {
    const id = keyId(drawFrom(5));
    const content = encode(`naïve ☃ 😀\r\nid = ${id}\r\n`, order, mark);
    const start = 2 * ((mark ? 1 : 0) + 'naïve ☃ 😀\r\nid = '.length);
    expect(findHits(content)).toEqual([{ kind: 'aws-access-key-id', start, end: start + 40 }]);
    expect(keysAt(content)).toEqual([{ kind: 'aws-access-key-id', key: id, line: 2, column: 6 }]);
  });
});

test('a UTF-16 string inside a binary is found at even and odd offsets', () => {
  const id = keyId(drawFrom(6));
  for (const shift of [100, 101]) {
    const content = Buffer.alloc(600, 0xcc);
    content.write(id, shift, 'utf16le');
    expect(contentHits(content).map(({ key }) => key)).toEqual([id]);
  }
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wholeLines } from '../../../src/adapters/node/whole-lines.js';

describe('two streams that are heard in whole lines', () => {
  test('never break into a line of one another', () => {
    const heard: string[] = [];
    const [out, error] = [1, 2].map(() => wholeLines((lines) => heard.push(String(lines))));
    out?.push(Buffer.from('uploa'));
    error?.push(Buffer.from('Unable to '));
    out?.push(Buffer.from('ding\nto s3'));
    error?.push(Buffer.from('locate credentials\n'));
    out?.end();
    error?.end();
    expect(heard.join('')).toBe('uploading\nUnable to locate credentials\nto s3');
  });

  test('lose and change nothing of one stream, however it comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', 'bc\nd', '', 'x'.repeat(70_000))),
        (pieces) => {
          const heard: string[] = [];
          const lines = wholeLines((bytes) => heard.push(String(bytes)));
          for (const piece of pieces) lines.push(Buffer.from(piece));
          lines.end();
          expect(heard.join('')).toBe(pieces.join(''));
          for (const part of heard.slice(0, -1))
            expect(part.endsWith('\n') || part.length > 1 << 16).toBe(true);
        },
      ),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createGlance, holdCandidates, holdKeys } from '../../src/scanner/glance.js';
import { findHits, SCANNER, searchAll } from '../../src/scanner/match.js';
import { drawFrom, keyId, secretKey } from './fake-keys.js';
import { labelledSet } from './labelled-set.js';
import { veiledCases } from './labelled-veiled.js';

const LEAKS = [...labelledSet(3), ...veiledCases(3)]
  .map(({ text }) => Buffer.from(text))
  .filter((text) => findHits(text).length > 0);

/** What a walk looks at of a content in which [from, to) is new. */
function piece(content: Buffer, from: number, to: number): Buffer {
  return content.subarray(
    Math.max(0, from - SCANNER.reach.margin),
    Math.min(content.length, to + SCANNER.reach.margin),
  );
}

function without(content: Buffer, from: number, to: number, junk: string): Buffer {
  return Buffer.concat([content.subarray(0, from), Buffer.from(junk), content.subarray(to)]);
}

/** A delta's region takes in the byte behind what was inserted: the seam. */
function showsItself(content: Buffer, from: number, to: number, junk: string): boolean {
  const before = without(content, from, to, junk);
  if (searchAll(before).candidates) return true;
  return holdCandidates(piece(content, from, Math.min(content.length, to + 1)));
}

const JUNK = ['', ' ', 'x', 'A', '/', '\n', '%2', '\\', '='];

describe('a change to a content without candidates', () => {
  test('shows itself where it brings a key to light, wherever in the file it is', () => {
    let judged = 0;
    for (const content of LEAKS) {
      for (const junk of JUNK) {
        // Of a long one, not every byte: an odd step, which meets each remainder.
        const step = content.length < 300 ? 1 : 7;
        for (let at = 0; at < content.length; at += step) {
          for (const size of [0, 1]) {
            if (searchAll(without(content, at, at + size, junk)).candidates) continue;
            judged += 1;
            if (!showsItself(content, at, at + size, junk)) {
              throw new Error(`missed: ${JSON.stringify([content.toString(), at, size, junk])}`);
            }
          }
        }
      }
    }
    expect(judged).toBeGreaterThan(10_000);
  });

  test('shows itself also where it is longer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LEAKS),
        fc.nat(),
        fc.nat(200),
        fc.constantFrom(...JUNK),
        (content, start, size, junk) => {
          const from = start % content.length;
          const to = Math.min(content.length, from + size);
          expect(showsItself(content, from, to, junk)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a glance', () => {
  const draw = drawFrom(5);

  test('holds no candidate in words, paths, hashes of other lengths and lines of base64', () => {
    const dull = [
      'const shop = require("./shop/basket/of/the/customer/who/came/in/yesterday/evening.js");\n',
      `sha256 ${'0123456789abcdef'.repeat(4)} of it\n`,
      `the commit ${'0123456789'.repeat(4)} of it\n`,
      'an AKIA without its digits, and UPPER_CASE_NAMES_THAT_GO_ON_AND_ON\n',
    ].join('');
    expect(searchAll(Buffer.from(dull)).candidates).toBe(false);
    expect(holdCandidates(Buffer.from(`text ${dull} text`))).toBe(false);
  });

  test('holds a candidate where only the surroundings are missing', () => {
    const lone = Buffer.from(`x: "${secretKey(draw)}"`);
    expect(findHits(lone)).toEqual([]);
    expect(holdKeys(lone)).toBe(false);
    expect(holdCandidates(lone)).toBe(true);
  });

  test('takes a run that its end cuts for a candidate', () => {
    const words = `a b ${'abc/def/'.repeat(6)}`;
    expect(holdCandidates(Buffer.from(`${words} c`))).toBe(false);
    expect(holdCandidates(Buffer.from(words))).toBe(true);
    expect(holdCandidates(Buffer.from(`${'abc/def/'.repeat(6)} c`))).toBe(true);
  });

  test('keeps its pieces apart', () => {
    const glance = createGlance(holdKeys);
    const key = keyId(draw);
    for (const half of [`x ${key.slice(0, 10)}`, `${key.slice(10)} y`]) {
      glance.bytes.write(half, glance.top);
      glance.top += half.length;
      glance.close();
    }
    expect(glance.suspicious()).toBe(false);
    glance.bytes.write(` ${key} `, glance.top);
    glance.top += key.length + 2;
    glance.close();
    expect(glance.suspicious()).toBe(true);
    expect(glance.suspicious()).toBe(false);
  });
});

import { expect, test } from '@jest/globals';
import { findHits } from '../../src/scanner/match.js';
import { newHitsInRegions } from '../../src/scanner/region-hits.js';
import { drawFrom, keyId, secretKey } from './fake-keys.js';

const draw = drawFrom(7);
const secret = `aws_secret_access_key = ${secretKey(draw)}\n`;
const id = `aws_access_key_id = ${keyId(draw)}\n`;
const filler = 'all work and no play\n'.repeat(40);

/** The hits of the parts that are marked as new. */
function inNew(...parts: readonly (readonly [text: string, isNew: boolean])[]) {
  const bounds: number[] = [];
  let text = '';
  for (const [part, isNew] of parts) {
    if (isNew) bounds.push(text.length, text.length + part.length);
    text += part;
  }
  const content = Buffer.from(text);
  const regions = { bounds: Int32Array.from(bounds), count: bounds.length / 2 };
  return { hits: newHitsInRegions(content, regions), all: findHits(content) };
}

test('the hits of several regions come in the order of the content, whatever their kinds', () => {
  const { hits, all } = inNew(
    [secret, true],
    [filler, false],
    [id, true],
    [filler, false],
    [secret, true],
  );
  expect(all).toHaveLength(3);
  expect(hits).toEqual(all);
});

test('a hit that two regions see is told once', () => {
  const [left, right] = [secret.slice(0, 40), secret.slice(40)];
  const { hits, all } = inNew([id + left, true], [right + filler, true]);
  expect(all).toHaveLength(2);
  expect(hits).toEqual(all);
});

test('a region without keys has none', () => {
  expect(inNew([id + filler, false], [filler, true]).hits).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { contentHits } from '../../src/scanner/content-hits.js';
import { unveiledCases, veiledCases } from './labelled-veiled.js';

describe('under a veil', () => {
  test.each(veiledCases(1))('$name: exactly its keys are found', ({ text, keys }) => {
    const found = contentHits(Buffer.from(text, 'latin1'));
    expect(found.map(({ kind, key }) => ({ kind, key }))).toEqual(keys);
  });

  test.each(unveiledCases(1))('$name: nothing is found', ({ text }) => {
    expect(contentHits(Buffer.from(text))).toEqual([]);
  });

  test('other draws of the same cases are missed less than once in three hundred', () => {
    const draws = Array.from({ length: 12 }, (_, seed) => veiledCases(seed + 10)).flat();
    const wrong = draws.filter(({ text, keys }) => {
      const found = contentHits(Buffer.from(text, 'latin1'));
      return (
        JSON.stringify(found.map(({ key }) => key)) !== JSON.stringify(keys.map(({ key }) => key))
      );
    });
    expect(wrong.map(({ name }) => name)).toHaveLength(
      Math.min(wrong.length, Math.floor(draws.length / 300)),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { findHits } from '../../src/scanner/match.js';
import type { LabelledCase } from './labelled-case.js';
import { labelledSet } from './labelled-set.js';

function found({ text }: LabelledCase) {
  const content = Buffer.from(text);
  return findHits(content).map(({ kind, start, end }) => ({
    kind,
    spelled: content.toString('latin1', start, end),
  }));
}

describe('on the labelled set', () => {
  const set = labelledSet(20261101);

  test('there are at least 100 leaks and 100 clean cases, each with its own name', () => {
    expect(set.filter(({ keys }) => keys.length > 0).length).toBeGreaterThanOrEqual(100);
    expect(set.filter(({ keys }) => keys.length === 0).length).toBeGreaterThanOrEqual(100);
    expect(new Set(set.map(({ name }) => name)).size).toBe(set.length);
  });

  test.each(set)('$name: exactly its keys are found', (labelled) => {
    expect(found(labelled)).toEqual(labelled.keys);
  });

  test('other draws of the same cases are missed or mistaken less than once in a thousand', () => {
    const draws = Array.from({ length: 20 }, (_, seed) => labelledSet(seed)).flat();
    const wrong = draws.filter(
      (labelled) => JSON.stringify(found(labelled)) !== JSON.stringify(labelled.keys),
    );
    expect(wrong.map(({ name }) => name)).toHaveLength(
      Math.min(wrong.length, Math.floor(draws.length / 1000)),
    );
  });
});

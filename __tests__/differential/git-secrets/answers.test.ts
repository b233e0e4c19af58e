import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DIFFERENCES } from '../../../src/commands/git-secrets/differences.js';
import { FIELDS } from './grounds.js';
import { lay, runBoth, type Standing } from './trial.js';

describe.each(FIELDS.filter(({ trials }) => trials.length > 0))('$name', ({ ground, trials }) => {
  let standing: Standing;

  beforeAll(() => {
    standing = lay(ground);
  });
  afterAll(() => standing.remove());

  test.each(
    trials.map((trial) => ({ ...trial, at: `${trial.cwd ?? ''}$ ${JSON.stringify(trial.line)}` })),
  )('is answered alike: $at', async (trial) => {
    const { genuine, ours } = await runBoth(standing, trial);
    if (trial.differs === undefined) expect(ours).toEqual(genuine);
    else expect(ours).not.toEqual(genuine);
  });
});

test('every difference that is met is one of the list, where no name stands twice', () => {
  const names = DIFFERENCES.map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
  const met = FIELDS.flatMap(({ trials }) => trials.flatMap(({ differs }) => differs ?? []));
  expect(met.filter((id) => !names.includes(id))).toEqual([]);
  const count = FIELDS.reduce((sum, { trials }) => sum + trials.length, 0);
  expect(count).toBeGreaterThanOrEqual(200);
});

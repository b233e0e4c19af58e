import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

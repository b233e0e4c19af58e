import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { advise } from '../../../src/advice/advise.js';
import { MACHINES } from '../../../src/advice/circumstances.js';
import { PAGES } from '../../../src/advice/pages.js';
import { holds } from '../../../src/advice/place.js';
import { PLACES, placeOf } from '../../../src/advice/places/index.js';
import { ADVICE_PAGE, USED_KINDS } from '../../../src/report/advice.js';
import { ROOT } from '../../architecture/sources.js';
import { circumstances } from '../circumstances.js';

const CIS = [
  'github-actions',
  'gitlab',
  'circleci',
  'jenkins',
  'buildkite',
  'bitbucket',
  'codebuild',
  'other',
  'none',
] as const;
const RUNNERS = ['github-hosted', 'self-hosted', 'unknown'] as const;

/** Every place that there can be. */
const everywhere = CIS.flatMap((ci) =>
  MACHINES.flatMap((machine) =>
    RUNNERS.flatMap((runner) =>
      [true, false].map((withheld) => circumstances({ ci, machine, runner, withheld })),
    ),
  ),
);

describe('the table of places', () => {
  test('lists every file of its folder once', () => {
    const files = readdirSync(join(ROOT, 'src/advice/places')).filter(
      (name) => name !== 'index.ts',
    );
    expect(PLACES.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  test('has no place that nothing can come to, and one for whatever there is', () => {
    const reached = new Set(everywhere.map((so) => placeOf(so).id));
    expect([...reached].toSorted()).toEqual(PLACES.map(({ id }) => id).toSorted());
    expect(everywhere.every((so) => PLACES.some(({ at }) => holds(at, so)))).toBe(true);
  });

  test('rests each sentence on a page of AWS, GitHub or a vendor, and uses every page', () => {
    const page = new RegExp(ADVICE_PAGE);
    expect(Object.values(PAGES).filter((address) => !page.test(address))).toEqual([]);
    const used = PLACES.flatMap(({ why, steps, beware }) => [...why, ...steps, ...beware]);
    expect([...new Set(used.map((one) => one.page))].toSorted()).toEqual(
      Object.keys(PAGES).toSorted(),
    );
  });

  test('says how long-lived keys are left, wherever they are used, and never keeps them', () => {
    for (const so of everywhere.filter(({ withheld }) => !withheld)) {
      const advice = advise({ ...so, uses: circumstances({ uses: ['long-lived-keys'] }).uses });
      expect([advice.place, advice.verdict]).toEqual([advice.place, 'change']);
      expect(advice.steps.at(-1)?.says).toContain('deactivate the key');
    }
  });

  test('leaves no name unfilled, and gives steps where nothing is used yet or all is wrong', () => {
    for (const so of everywhere) {
      for (const uses of [[], USED_KINDS]) {
        const advice = advise({ ...so, uses: circumstances({ uses }).uses });
        const { why, steps, beware } = advice;
        const texts = [...why, ...steps, ...beware].map(({ says }) => says);
        const pastes = steps.flatMap(({ paste }) => paste.map(({ code }) => code));
        expect([...texts, ...pastes].filter((text) => /(?<!\$)\{\w+\}/.test(text))).toEqual([]);
        if (uses.length > 0) expect([advice.place, steps.length > 0]).toEqual([advice.place, true]);
      }
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { LEAK } from '../odd-repositories/place.js';
import { ODD_ENVIRONMENTS, type OddEnvironment } from './cases.js';
import { makePlace, outputsIn, runIn } from './place.js';

/** What the report says of the leak, in the log and in annotations. */
const TOLD = /stands in `leak\.txt`|stands in `\(object/;

const isHere = ({ needs }: OddEnvironment) => needs === undefined || needs === process.platform;

describe('in an odd environment nothing crashes, passes unseen or is lost', () => {
  for (const odd of ODD_ENVIRONMENTS) {
    (isHere(odd) ? test.concurrent : test.concurrent.skip)(odd.name, () => holds(odd), 60_000);
  }
});

async function holds({ line = [], make, exitCode = 1, says }: OddEnvironment): Promise<void> {
  const place = makePlace();
  try {
    const around = make(place);
    const ended = await runIn(place, line, around);
    const shown = ended.stdout + ended.stderr;
    expect({ ...ended, exitCode: ended.exitCode }).toMatchObject({ exitCode });
    expect(shown).not.toMatch(/an error of its own|^\s+at .*:\d+:\d+\)?$|^\S* ?Passed/m);
    expect(shown).not.toContain(LEAK);
    if (says !== undefined) expect(shown.replace(/\n +/g, ' ')).toMatch(says);
    const asksForKeys = line.includes('off');
    const isRead = !around.redirect?.includes('>');
    if (exitCode === 1 && isRead && !asksForKeys && !line.includes('--output')) {
      expect(shown).toMatch(TOLD);
    }
    // What the next step asks is the same, wherever the log went.
    if (line.length === 0 && around.env?.GITHUB_OUTPUT === undefined) {
      const set = outputsIn(place);
      if (set !== '') expect(set).toMatch(/outcome<<.*\nfailed\n[^]*leaks<<.*\n[1-9]/);
      else expect(around.env).toHaveProperty('GITHUB_OUTPUT');
    }
  } finally {
    place.remove();
  }
}

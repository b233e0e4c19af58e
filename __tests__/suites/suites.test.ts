import { describe, expect, test } from '@jest/globals';
import { dialectsNamed } from '../../src/chain/dialects/index.js';
import { disagreements } from './judge.js';
import { tables } from './tables/index.js';

describe.each(tables.map((suite) => [`${suite.repository} ${suite.path}`, suite] as const))(
  '%s',
  (_name, suite) => {
    const rows = suite.cases.flatMap((one) =>
      dialectsNamed(one.dialects ?? suite.dialects).map(
        (dialect) => [dialect.name, one.test, dialect, one] as const,
      ),
    );
    test.each(rows)('%s: %s', (_dialect, _test, dialect, one) => {
      const found = disagreements(dialect, one);
      // A case that is listed as unlike and agrees after all is off the list.
      if (one.unlike === undefined) expect(found).toEqual([]);
      else expect(found).not.toEqual([]);
    });
  },
);

test('every suite names a dialect that there is, and its commit', () => {
  for (const { dialects, commit, cases } of tables) {
    expect(dialectsNamed(dialects)).toHaveLength(dialects.length);
    expect(commit).toMatch(/./);
    expect(cases.length).toBeGreaterThan(0);
  }
});

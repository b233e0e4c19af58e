import { afterAll, describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { trace } from '../../src/chain/trace.js';
import { cases } from '../differential/cases/index.js';
import { actual, expected } from '../differential/compare.js';
import { dialectOf } from '../differential/oracle-dialect.js';
import { type Recorded, readRecorded, seenAt } from '../differential/recorded.js';
import { gather, stage } from '../differential/stage.js';
import { onLinux } from '../support/platform.js';

const SERVER = '127.0.0.1:9';
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

describe.each<Recorded>(['go', 'terraform'])('what the real %s did is what we say', (oracle) => {
  const recorded = readRecorded(oracle);
  const kept = cases.filter(({ name }) => recorded.has(name));

  // The commands of the cases are programs of Linux, at their places there.
  onLinux.each(kept.map((one) => [one.name, one] as const))('%s', (name, one) => {
    const staged = stage(one, SERVER);
    homes.push(staged.home);
    const dialect = dialectOf(oracle);
    const ours = expected(oracle, trace(dialect, gather(staged, [dialect])));
    const seen = seenAt(recorded.get(name) ?? '', { home: staged.home, server: SERVER });
    expect(actual(oracle, seen, ours)).toEqual(ours);
  });

  test('every case that applies was recorded', () => {
    const missing = cases.filter(({ name, not }) => !not?.[oracle] && !recorded.has(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { dialectsNamed } from '../../src/chain/dialects/index.js';
import { trace } from '../../src/chain/trace.js';
import type { Case, Oracle } from './case.js';
import { cases } from './cases/index.js';
import { actual, expected } from './compare.js';
import { type Observation, observe } from './oracles.js';
import { type MachineServer, machineAnswer, machineAnswers, startMachineServer } from './server.js';
import { gather, type Staged, stage } from './stage.js';

describe.each<Oracle>(['javascript', 'boto3', 'aws-cli'])('%s', (oracle) => {
  const applicable = cases.filter((one) => one.not?.[oracle] === undefined);
  const [dialect] = dialectsNamed([oracle]);
  const staged = new Map<string, Staged>();
  const seen = new Map<string, Observation>();
  let server: MachineServer;

  beforeAll(async () => {
    const byHome = new Map<string, Case>();
    let containers: Case | undefined;
    server = await startMachineServer((path) => {
      const home = decodeURIComponent(path.split('/')[1] ?? '');
      const source = byHome.get(home) ?? containers;
      return source === undefined ? [404, ''] : machineAnswer(source, path);
    });
    const all = applicable.map((one) => stage(one, server.address));
    for (const one of all) byHome.set(one.home, one.source);
    containers = applicable.find((one) => one.container?.status === 200);
    const found = await observe(oracle, all, (one) =>
      machineAnswers(one.source, one.env, server.address),
    );
    for (const [index, one] of all.entries()) {
      staged.set(one.name, one);
      seen.set(one.name, found[index] ?? { calls: [] });
    }
  });

  afterAll(async () => {
    for (const { home } of staged.values()) rmSync(home, { recursive: true, force: true });
    await server.close();
  });

  test.each(applicable.map((one) => [one.name] as const))('%s', (name) => {
    const one = staged.get(name);
    const observation = seen.get(name);
    if (one === undefined || observation === undefined || dialect === undefined) {
      throw new Error('the case was not run');
    }
    const ours = expected(oracle, trace(dialect, gather(one, [dialect])));
    expect(actual(oracle, observation, ours)).toEqual(ours);
  });
});

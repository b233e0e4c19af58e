import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { dialectOf } from './oracle-dialect.js';
import type { ChainFacts } from '../../src/chain/facts.js';
import { trace } from '../../src/chain/trace.js';
import { oraclesHere } from './case.js';
import { cases } from './cases/index.js';
import { actual, expected } from './compare.js';
import { type Observation, openOracle } from './oracles.js';
import { writeRecorded } from './recorded.js';
import { type MachineServer, machineAnswers, startMachineServer } from './server.js';
import { gather, type Staged, stage } from './stage.js';

describe.each(oraclesHere())('%s', (oracle) => {
  const applicable = cases.filter((one) => one.not?.[oracle] === undefined);
  const dialect = dialectOf(oracle);
  const staged: Staged[] = [];
  const facts = new Map<string, ChainFacts>();
  const seen = new Map<string, Observation>();
  const servers: MachineServer[] = [];
  const addressOf = new Map<Staged, string>();
  const sdk = openOracle(oracle);

  beforeAll(async () => {
    const all: Staged[] = [];
    for (const one of applicable) {
      // A server of its own for every case that needs one: the SDKs ignore paths in its address.
      const needed = one.metadata !== undefined || one.container !== undefined;
      const server = needed ? await startMachineServer(one) : undefined;
      if (server !== undefined) servers.push(server);
      const laid = stage(one, server?.address ?? '127.0.0.1:9');
      addressOf.set(laid, server?.address ?? '');
      all.push(laid);
    }
    // Before the SDKs run: the AWS CLI leaves sessions behind.
    for (const one of all) facts.set(one.name, gather(one, dialect === undefined ? [] : [dialect]));
    for (const one of all) {
      const answers = machineAnswers(one.source, one.env, addressOf.get(one) ?? '');
      seen.set(one.name, await sdk.ask(one, answers));
      staged.push(one);
    }
  });

  afterAll(async () => {
    sdk.close();
    if (process.env['ORACLE_RECORD'] !== undefined && (oracle === 'go' || oracle === 'terraform')) {
      const rows = staged.flatMap((one) => {
        const observation = seen.get(one.name);
        const place = { home: one.home, server: addressOf.get(one) ?? '' };
        return observation === undefined ? [] : [[one.name, observation, place] as const];
      });
      writeRecorded(oracle, rows);
    }
    for (const { home } of staged) rmSync(home, { recursive: true, force: true });
    for (const server of servers) await server.close();
  });

  test.each(applicable.map((one) => [one.name] as const))('%s', (name) => {
    const known = facts.get(name);
    const observation = seen.get(name);
    if (known === undefined || observation === undefined || dialect === undefined) {
      throw new Error('the case was not run');
    }
    const ours = expected(oracle, trace(dialect, known));
    expect(actual(oracle, observation, ours)).toEqual(ours);
  });
});

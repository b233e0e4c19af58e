import { describe, expect, test } from '@jest/globals';
import type { Tools } from '../../src/commands/command.js';
import { trust } from '../../src/commands/trust.js';
import type { FileReading } from '../../src/world/files.js';
import type { World } from '../../src/world/world.js';
import {
  allow,
  claimsOf,
  IMMUTABLE_MAIN,
  MAIN,
  policy,
  ROLE,
  subjectPolicy,
} from '../trust/pairs/pair.js';

function tools(files: Readonly<Record<string, unknown>>, stdin = ''): Tools {
  const found = (value: unknown): FileReading => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { kind: 'found', bytes: new TextEncoder().encode(text) };
  };
  const world: Pick<World, 'files' | 'clock'> = {
    files: {
      read: async (path) => (Object.hasOwn(files, path) ? found(files[path]) : { kind: 'absent' }),
      list: async () => [],
    },
    clock: { now: () => Date.parse('2026-10-01T00:00:00Z'), sleep: async () => undefined },
  };
  return {
    environment: { variables: {}, cwd: '/', home: '', platform: 'linux' },
    world: async () => world as World,
    git: () => Promise.reject(new Error('not needed')),
    stdin: async () => found(stdin),
    files: world.files,
    ruleSet: () => 'rules',
    signal: new AbortController().signal,
    cores: 1,
    color: false,
  };
}

const run = (args: readonly string[], files: Readonly<Record<string, unknown>>, stdin?: string) =>
  trust.run(args, tools(files, stdin));

describe('trust --policy FILE --claims FILE', () => {
  test('ends with 0 where the policy accepts, and 1 where it refuses', async () => {
    const files = {
      'p.json': subjectPolicy('StringEquals', MAIN),
      'yes.json': claimsOf(MAIN),
      'no.json': claimsOf(IMMUTABLE_MAIN),
    };
    const ask = (claims: string) =>
      run(['--policy', 'p.json', '--claims', claims, '--role-to-assume', ROLE], files);
    expect((await ask('yes.json')).exitCode).toBe(0);
    const refused = await ask('no.json');
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain('acme@123/shop@456');
  });

  test('gives verdict, decider and trace as JSON', async () => {
    const { output } = await run(
      ['--policy', 'p.json', '--claims', '-', '--format', 'json'],
      { 'p.json': subjectPolicy('StringEquals', 'repo:acme/shop:*') },
      JSON.stringify(claimsOf(MAIN)),
    );
    expect(JSON.parse(output)).toMatchObject({
      outcome: 'failed',
      rootCause: { ruleId: 'trust/wildcard-under-string-equals' },
      trust: {
        verdict: 'refused',
        policy: { source: 'p.json (the deployed policy may differ)' },
        decidedBy: { statement: 1, operator: 'StringEquals' },
        trace: [{ statement: 1, outcome: 'not-matched' }],
      },
    });
  });

  test('without claims, warns of what is too wide', async () => {
    const { exitCode, output } = await run(['--policy', 'p.json', '--fail-on', 'warning'], {
      'p.json': policy(allow(undefined)),
    });
    expect(exitCode).toBe(1);
    expect(output).toContain('accepts every subject');
  });

  test('could not look: a verdict that hangs on the unknown, no file, no JSON of claims', async () => {
    const address = policy(allow({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }));
    const files = { 'p.json': address, 'c.json': claimsOf(MAIN), 'bad.json': 'x' };
    for (const args of [
      ['--policy', 'p.json', '--claims', 'c.json'],
      ['--policy', 'absent.json'],
      ['--policy', 'p.json', '--claims', 'bad.json'],
    ]) {
      expect([args, (await run(args, files)).exitCode]).toEqual([args, 3]);
    }
  });

  test('a policy that is no JSON is a finding at its line', async () => {
    const { exitCode, output } = await run(['--policy', 'p.json'], {
      'p.json': '{\n  "Statement": [\n',
    });
    expect(exitCode).toBe(1);
    expect(output).toContain('p.json');
    expect(output).toMatch(/line 3/);
  });

  test('wrong usage ends with 2', async () => {
    for (const args of [
      [],
      ['--policy'],
      ['--policy', 'p.json', 'extra'],
      ['--policy', 'p.json', '--role-to-assume', 'deploy'],
    ]) {
      expect((await run(args, { 'p.json': '{}' })).exitCode).toBe(2);
    }
  });
});

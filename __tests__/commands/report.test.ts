import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createGit } from '../../src/adapters/git/index.js';
import type { Tools } from '../../src/commands/command.js';
import { report } from '../../src/commands/report.js';
import { scan } from '../../src/commands/scan.js';
import {
  fakeKeyId,
  fakePair,
  type MadeRepository,
  makeRepository,
} from '../adapters/git/made-repository.js';
import { makeTools } from './tools.js';

const COUNT = 3;
let repository: MadeRepository;
let whole: string;
let shards: string[];

/** Tools around the real git, with files that are only in memory. */
function toolsWith(files: Readonly<Record<string, string>>, rules = 'rules'): Tools {
  const { tools } = makeTools();
  const variables = { PATH: process.env['PATH'] ?? '' };
  return {
    ...tools,
    environment: { ...tools.environment, cwd: repository.path },
    git: async () => createGit({ variables, platform: process.platform }),
    files: {
      read: async (path) =>
        files[path] === undefined
          ? { kind: 'absent' }
          : { kind: 'found', bytes: new TextEncoder().encode(files[path]) },
      real: async (path) => path,
    },
    ruleSet: async () => rules,
  };
}

async function scanShard(shard?: string, rules?: string): Promise<string> {
  const flags = shard === undefined ? [] : ['--shard', shard];
  const args = ['--history', '--workers', '1', '--format', 'json', ...flags];
  return (await scan.run(args, toolsWith({}, rules))).output;
}

function commit(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files))
    writeFileSync(join(repository.path, path), text);
  repository.git('add', '-A');
  repository.git('commit', '-q', '-m', `m ${Object.keys(files).join()}`);
}

beforeAll(async () => {
  repository = makeRepository();
  // The same keys in many versions, so that a key's first and last stand fall to different shards.
  for (let at = 0; at < 12; at += 1) {
    commit({
      [`f${at % 4}.txt`]: `${'x\n'.repeat(at)}${fakePair(at % 4)}\n\n\n\n\n\n\n\n${fakeKeyId(7)}\n`,
      'n.txt': `${at}`,
    });
  }
  commit({ 'f0.txt': 'gone\n' });
  whole = await scanShard();
  shards = await Promise.all([1, 2, 3].map((index) => scanShard(`${index}/${COUNT}`)));
});
afterAll(() => repository.remove());

const merge = (texts: readonly string[], ...flags: string[]) => {
  const files = Object.fromEntries(texts.map((text, at) => [`${at}.json`, text]));
  return report.run(
    ['merge', ...Object.keys(files), '--format', 'json', ...flags],
    toolsWith(files),
  );
};

test('the reports of all shards, in any order, merge to the report of one machine', async () => {
  expect((JSON.parse(whole) as { leaks: unknown[] }).leaks.length).toBeGreaterThan(7);
  for (const order of [shards, shards.toReversed()]) {
    const merged = await merge(order);
    expect(JSON.parse(merged.output)).toEqual(JSON.parse(whole));
    expect(merged.exitCode).toBe(1);
  }
});

test('shards alone say which part they are', () => {
  const scans = shards.map((text) => (JSON.parse(text) as { scan: { shard: object } }).scan.shard);
  expect(scans).toEqual([1, 2, 3].map((index) => expect.objectContaining({ index, count: COUNT })));
});

describe('it refuses, and prints no report, when', () => {
  const changed = (text: string, path: string, value: unknown): string => {
    const parsed = JSON.parse(text) as Record<string, unknown>;
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at = parsed;
    for (const name of names) at = at[name] as Record<string, unknown>;
    at[last] = value;
    return JSON.stringify(parsed);
  };
  const [one, two, three] = [0, 1, 2].map((at) => () => shards[at] ?? '') as [
    () => string,
    () => string,
    () => string,
  ];

  test.each<[string, () => readonly string[], RegExp]>([
    ['a shard is missing', () => [one(), three()], /missing: 2/],
    ['a shard is there twice', () => [one(), two(), two(), three()], /shard 2\/3 is there twice/],
    [
      'a shard is of another count',
      () => [one(), two(), changed(three(), 'scan.shard.count', 4)],
      /different divisions/,
    ],
    [
      'the repository changed',
      () => [one(), two(), changed(three(), 'scan.shard.division', 'x')],
      /another state/,
    ],
    [
      'refs moved between',
      () => [one(), two(), changed(three(), 'scan.tips', [])],
      /another state/,
    ],
    ['the rules differ', () => [one(), two(), changed(three(), 'scan.rules', 'x')], /other rules/],
  ])('%s: a part is no answer to what was asked of the whole', async (_, texts, complaint) => {
    const { exitCode, output, complaint: said } = await merge(texts());
    expect(said).toMatch(complaint);
    expect([exitCode, output]).toEqual([3, '']);
  });

  const finding = (changes: object) => () => {
    const { checks } = JSON.parse(one()) as { checks: { findings: object[] }[] };
    return changed(one(), 'checks.0.findings', [{ ...checks[0]?.findings[0], ...changes }]);
  };

  test.each<[string, () => string, RegExp]>([
    ['of a whole scan', () => whole, /no report of a shard/],
    ['of another version', () => changed(one(), 'version', 2), /no report of this version/],
    ['cut off', () => one().slice(0, -10), /no JSON/],
    [
      'whose check was skipped',
      () => changed(changed(one(), 'checks.0.status', 'skipped'), 'checks.0.reason', 'x'),
      /no report of a scan/,
    ],
    ['without its check', () => changed(one(), 'checks', []), /no report of a scan/],
    [
      'with a finding of no rule',
      finding({ ruleId: 'x/y' }),
      /malformed: checks\[0\]\.findings: wanted committed keys/,
    ],
    [
      'with a finding at no file',
      finding({ location: { kind: 'job' } }),
      /malformed: checks\[0\]\.findings: wanted committed keys/,
    ],
    [
      'with a finding of no severity',
      finding({ severity: 'fatal' }),
      /malformed: checks\[0\]\.findings\[0\]\.severity: wanted one of error, warning, note, found a text of 5 /,
    ],
    [
      'with a leak at no place',
      () => changed(one(), 'leaks', [{}]),
      /malformed: leaks\[0\]\.ruleId: wanted a text, found nothing/,
    ],
    [
      'with a shard behind the last',
      () => changed(one(), 'scan.shard.index', 4),
      /malformed: scan\.shard/,
    ],
    [
      'with a count that is no number of machines',
      () => changed(one(), 'scan.shard.count', 10_000),
      /malformed: scan\.shard/,
    ],
    ['nested without end', () => '['.repeat(5_000_000), /nested more than 64 deep/],
    ['that is null', () => 'null', /no report of this version/],
  ])('a file is none of its reports: %s', async (_, text, complaint) => {
    const { exitCode, output, complaint: said } = await merge([text(), two(), three()]);
    expect(said).toMatch(/^aws-preflight: cannot merge: report 1 of 3: it [^\n]*$/);
    expect(said).toMatch(complaint);
    expect([exitCode, output]).toEqual([2, '']);
  });

  test('a file is larger than any report', async () => {
    const tools = toolsWith({});
    const read = async () => ({ kind: 'too-large' as const, size: 1 << 30 });
    const files = { ...tools.files, read };
    const { exitCode, complaint } = await report.run(['merge', 'x'], { ...tools, files });
    expect([exitCode, complaint]).toEqual([2, expect.stringMatching(/it is larger than 64 MiB/)]);
  });

  test('no file is named, or none is there', async () => {
    expect((await report.run(['merge'], toolsWith({}))).exitCode).toBe(2);
    expect((await report.run(['split', 'x'], toolsWith({}))).exitCode).toBe(2);
    const absent = await report.run(['merge', 'x'], toolsWith({}));
    expect([absent.exitCode, absent.complaint]).toEqual([
      3,
      expect.stringMatching(/cannot be read/),
    ]);
  });
});

test('what one shard missed makes the whole incomplete, where nothing was found', async () => {
  const clean = shards.map((text) => {
    const parsed = JSON.parse(text) as { checks: { findings: unknown }[]; leaks: unknown };
    parsed.leaks = [];
    for (const check of parsed.checks) check.findings = [];
    return parsed;
  });
  expect((await merge(clean.map((one) => JSON.stringify(one)))).exitCode).toBe(0);
  const [first, ...rest] = clean as unknown as { scan: { missed: string[] } }[];
  if (first !== undefined) first.scan.missed = ['Too large to be scanned: object x'];
  const merged = await merge([first, ...rest].map((one) => JSON.stringify(one)));
  expect(merged.exitCode).toBe(3);
  expect(merged.output).toContain('Too large to be scanned');
});

describe('a cache of clean tips', () => {
  const withCache = (files: Readonly<Record<string, string>>, rules?: string) =>
    scan.run(
      ['--history', '--cache', 'c', '--workers', '1', '--format', 'json'],
      toolsWith(files, rules),
    );

  test('is written after a clean scan only, and spares the next one', async () => {
    expect((await withCache({})).alsoWrite).toBeUndefined();
    const leaky = repository;
    repository = makeRepository();
    try {
      commit({ 'a.txt': 'a' });
      const first = await withCache({});
      const c = first.alsoWrite?.text ?? '';
      expect(first.alsoWrite?.path).toBe('c');
      const again = JSON.parse((await withCache({ c })).output) as { scan: { scanned: object } };
      expect(again.scan.scanned).toMatchObject({ blobs: 0, commits: 0 });
      const foreign = await withCache({ c }, 'other rules');
      expect(foreign.output).toContain('it was written by other rules');
      commit({ 'b.txt': fakePair(1) });
      const found = await withCache({ c });
      expect(found.exitCode).toBe(1);
      expect(found.alsoWrite).toBeUndefined();
    } finally {
      repository.remove();
      repository = leaky;
    }
  });
});

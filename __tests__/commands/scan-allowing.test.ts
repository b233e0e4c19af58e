import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PrintedReport } from '../../src/report/report.js';
import { sha256 } from '../../src/report/sha256.js';
import { fakeKeyId, type MadeRepository, makeRepository } from '../adapters/git/made-repository.js';
import { runCommand } from './run-line.js';

const [KEY, OTHER] = [fakeKeyId(1), fakeKeyId(2)];
const DAY = Date.parse('2026-10-01T12:00:00Z');
const ID = 'aws-access-key-id';

let repository: MadeRepository;
let home: string;

beforeEach(() => {
  repository = makeRepository();
  home = mkdtempSync(join(tmpdir(), 'a-home-'));
});
afterEach(() => {
  repository.remove();
  rmSync(home, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository.path, path)), { recursive: true });
    writeFileSync(join(repository.path, path), text);
  }
  repository.git('add', '-A');
}

function commit(files: Readonly<Record<string, string>>): string {
  write(files);
  repository.git('commit', '-q', '--allow-empty', '-m', 'm');
  return repository.git('rev-parse', 'HEAD').trim();
}

const config = (...lines: readonly string[]) => ['version: 1', ...lines, ''].join('\n');

function around() {
  const { PATH = '' } = process.env;
  const variables = { PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  return { cwd: repository.path, variables, now: DAY };
}

/** What a scan says: its exit code, and each leak with who allows it. */
async function scan(...flags: readonly string[]) {
  // A key id without its secret is a warning.
  const line = ['scan', ...flags, '--fail-on', 'warning', '--format', 'json'];
  const finished = await runCommand(line, around());
  if (finished.output === '') throw new Error(finished.complaint);
  const report = JSON.parse(finished.output) as PrintedReport;
  const { alsoWrite } = finished;
  if (alsoWrite !== undefined) writeFileSync(alsoWrite.path, alsoWrite.text);
  const [check] = report.checks;
  return {
    exitCode: finished.exitCode,
    leaks: report.leaks.map(({ path, allowed }) => `${path}: ${allowed?.by ?? 'counted'}`),
    reasons: report.leaks.flatMap(({ allowed }) => (allowed === undefined ? [] : [allowed.reason])),
    problems: (check?.findings ?? [])
      .filter(({ ruleId }) => !ruleId.startsWith('leaks/aws-'))
      .map(({ ruleId, location }) =>
        location.kind === 'file' ? `${ruleId} ${location.path}:${location.line ?? ''}` : ruleId,
      ),
    notes: check?.notes ?? [],
    evidence: (check?.findings ?? []).flatMap(({ evidence }) =>
      evidence.filter(({ label }) => label.includes('allowance')).map(({ actual }) => actual),
    ),
    report,
  };
}

describe('a configuration', () => {
  const entry = (...lines: readonly string[]) =>
    config('allow:', `  - ${lines.join('\n    ')}`, '    reason: a test account');

  test.each([
    ['a path', entry('path: test/**')],
    ['the folder of a path', entry('path: test')],
    ['a rule', entry(`rule: ${ID}`)],
    ['a rule by its whole id', entry(`rule: leaks/${ID}`)],
    ['a value', entry(`value: ${KEY}`)],
    ['the hash of a value', entry(`sha256: ${sha256(KEY).toUpperCase()}`)],
    ['a rule and a path', entry(`rule: ${ID}`, "path: '**/k.env'")],
  ])('allows by %s, and tells so', async (_, text) => {
    commit({ 'test/k.env': `id=${KEY}\n`, 'aws-preflight.yml': text });
    const { exitCode, leaks, reasons, notes, problems } = await scan();
    const own = text.includes(KEY) ? ['aws-preflight.yml: configuration'] : [];
    expect(leaks).toEqual([...own, 'test/k.env: configuration']);
    expect(reasons.at(-1)).toBe('a test account');
    expect(notes).toEqual(['1 key is allowed: 1 by the configuration.']);
    expect([exitCode, problems]).toEqual([0, []]);
  });

  test.each([
    ['another path', entry('path: other/**')],
    ['another rule', entry('rule: aws-secret-access-key')],
    ['another value', entry(`sha256: ${sha256(OTHER)}`)],
    ['only half of what it says', entry('path: test/**', `sha256: ${sha256(OTHER)}`)],
  ])('that names %s allows nothing', async (_, text) => {
    commit({ 'test/k.env': `id=${KEY}\n`, 'aws-preflight.yml': text });
    const { exitCode, leaks, problems } = await scan();
    expect([exitCode, leaks]).toEqual([1, ['test/k.env: counted']]);
    expect(problems).toEqual(['leaks/allowance-stale aws-preflight.yml:3']);
  });

  test('lies in .github as well, and is named by --config wherever it lies', async () => {
    commit({ 'k.env': `id=${KEY}\n`, '.github/aws-preflight.yml': entry('path: k.env') });
    expect((await scan()).leaks).toEqual(['k.env: configuration']);
    writeFileSync(join(home, 'mine.yml'), entry('path: nothing'));
    expect((await scan('--config', join(home, 'mine.yml'))).leaks).toEqual(['k.env: counted']);
    const gone = await scan('--config', 'gone.yml');
    expect([gone.exitCode, gone.problems]).toEqual([
      1,
      ['leaks/configuration-not-valid gone.yml:'],
    ]);
  });

  test('fails a run where it is wrong, at the line, and what is wrong allows nothing', async () => {
    const text = config(
      'alow: []',
      'allow:',
      '  - path: k.env',
      '  - pth: k.env',
      '    reason: a misspelt key',
      '  - path: good.env',
      '    reason: all is right',
      '  - path: k.env',
      '    reason: no such day',
      '    expires: 2026-02-30',
      '  - rule: aws-access-key',
      '    reason: no such rule',
      '  - reason: of which key',
    );
    commit({ 'k.env': `id=${KEY}\n`, 'good.env': `id=${OTHER}\n`, 'aws-preflight.yml': text });
    const { exitCode, leaks, problems, report } = await scan();
    expect([exitCode, leaks]).toEqual([1, ['good.env: configuration', 'k.env: counted']]);
    const at = (line: number) => `leaks/configuration-not-valid aws-preflight.yml:${line}`;
    expect(problems).toEqual([at(2), at(4), at(5), at(9), at(12), at(14)]);
    const told = report.checks.flatMap(({ findings }) => findings.map(({ why }) => why)).join('\n');
    expect(told).toContain('the key "alow" is none that is known; did you mean allow?');
    expect(told).toContain('has no `reason`');
    expect(told).toContain('did you mean path?');
    expect(told).toContain('did you mean `aws-access-key-id`?');
  });

  test('that is no YAML allows nothing and says where', async () => {
    commit({ 'k.env': `id=${KEY}\n`, 'aws-preflight.yml': `${entry('path: k.env')}\n  - [` });
    const { exitCode, leaks, problems } = await scan();
    expect([exitCode, leaks]).toEqual([1, ['k.env: counted']]);
    expect(problems).toEqual([
      expect.stringMatching(/^leaks\/configuration-not-valid aws-preflight.yml:\d+$/),
    ]);
  });

  test('that has expired allows nothing, and both the entry and the key say so', async () => {
    const until = (day: string) =>
      config('allow:', '  - path: k.env', '    reason: until it is rotated', `    expires: ${day}`);
    commit({ 'k.env': `id=${KEY}\n`, 'aws-preflight.yml': until('2026-09-30') });
    const { exitCode, leaks, problems, evidence } = await scan();
    expect([exitCode, leaks]).toEqual([1, ['k.env: counted']]);
    expect(problems).toEqual(['leaks/allowance-expired aws-preflight.yml:3']);
    expect(evidence).toEqual(['aws-preflight.yml:3: its last day was 2026-09-30']);
    write({ 'aws-preflight.yml': until('2026-10-01') });
    expect((await scan()).leaks).toEqual(['k.env: configuration']);
  });
});

describe('what git-secrets was told', () => {
  test.each([
    ['part of the key', KEY.slice(0, 12)],
    ['the path and the line', '^k\\.env:1:'],
    ['anything on the line', 'documented (here|there)'],
  ])('allows by %s in .gitallowed', async (_, expression) => {
    const text = `# a comment\n\n  # another\n# public anyway\n${expression}\n`;
    commit({ 'k.env': `id=${KEY} # documented here\n`, '.gitallowed': text });
    const { leaks, exitCode, reasons } = await scan();
    expect([exitCode, leaks, reasons]).toEqual([0, ['k.env: gitallowed'], ['public anyway']]);
  });

  test.each([
    ['a mistake', '(unfinished', 'leaks/allowance-not-valid .gitallowed:1'],
    ['every line', '.*', 'leaks/allowance-not-valid .gitallowed:1'],
    ['nothing at all', 'x*', 'leaks/allowance-not-valid .gitallowed:1'],
  ])('allows nothing where it says %s', async (_, expression, problem) => {
    commit({ 'k.env': `id=${KEY}\n`, '.gitallowed': `${expression}\n` });
    const { leaks, exitCode, problems } = await scan();
    expect([exitCode, leaks, problems]).toEqual([1, ['k.env: counted'], [problem]]);
  });

  test("counts from git's configuration, where an empty value allows nothing", async () => {
    commit({ 'k.env': `id=${KEY}\n`, 'o.env': `id=${OTHER}\n` });
    repository.git('config', '--add', 'secrets.allowed', '');
    repository.git('config', '--add', 'secrets.allowed', KEY);
    const { leaks, problems } = await scan();
    expect(leaks).toEqual(['k.env: git-configuration', 'o.env: counted']);
    expect(problems).toEqual(['leaks/allowance-not-valid git config secrets.allowed:']);
  });

  test('holds in a history for the path with and without its commit', async () => {
    const id = commit({ 'k.env': `id=${KEY}\n`, 'o.env': `id=${OTHER}\n` });
    write({ '.gitallowed': `^${id}:k\\.env:1:\n^o\\.env:\n` });
    expect((await scan('--history')).leaks).toEqual(['k.env: gitallowed', 'o.env: gitallowed']);
  });
});

describe('a comment', () => {
  const MARK = 'preflight:allow';

  test.each([
    ['on the line', `id=${KEY} # ${MARK} ${ID} -- an example of the docs\n`],
    ['on the line above', `<!-- ${MARK} leaks/${ID} -- an example of the docs -->\nid=${KEY}\n`],
    [
      'among several rules',
      `id=${KEY} // ${MARK} bedrock-api-key, ${ID} -- an example of the docs\n`,
    ],
  ])('allows %s', async (_, text) => {
    commit({ 'k.env': text });
    const { leaks, reasons, exitCode } = await scan();
    expect([exitCode, leaks, reasons]).toEqual([0, ['k.env: comment'], ['an example of the docs']]);
  });

  test.each([
    ['without a reason', `id=${KEY} # ${MARK} ${ID}\n`, /gives no reason/],
    ['with an empty reason', `id=${KEY} # ${MARK} ${ID} -- \n`, /gives no reason/],
    ['without a rule', `id=${KEY} # ${MARK} -- because\n`, /names no rule/],
    [
      'of no rule',
      `id=${KEY} # ${MARK} aws-acces-key-id -- because\n`,
      /did you mean `aws-access-key-id`/,
    ],
    ['of another rule', `id=${KEY} # ${MARK} bedrock-api-key -- because\n`, /is for another rule/],
    ['behind a neighbour', `a=b # ${MARK} ${ID} -- because\nid=${KEY}\n`, undefined],
    ['two lines above', `# ${MARK} ${ID} -- because\n\nid=${KEY}\n`, undefined],
  ])('%s allows nothing', async (_, text, told) => {
    commit({ 'k.env': text });
    const { leaks, exitCode, evidence } = await scan();
    expect([exitCode, leaks]).toEqual([1, ['k.env: counted']]);
    expect(evidence).toEqual(told === undefined ? [] : [expect.stringMatching(told)]);
  });
});

describe('a baseline', () => {
  const FILE = '.aws-preflight-baseline.json';
  const text = () => readFileSync(join(repository.path, FILE), 'utf8');

  test('holds no key, and allows what was there and nothing that comes', async () => {
    commit({ 'k.env': `id=${KEY}\n` });
    const { exitCode, notes } = await scan('--update-baseline');
    expect([exitCode, text().includes(KEY)]).toEqual([0, false]);
    expect(notes[0]).toBe('The baseline holds 1 key now: 1 more than before, and 0 that are gone.');
    commit({ 'o.env': `id=${OTHER}\n` });
    expect(await scan()).toMatchObject({
      exitCode: 1,
      leaks: ['k.env: baseline', 'o.env: counted'],
    });
  });

  test('is the same for the same keys, and sorted, a line for each', async () => {
    commit({ 'a.env': `id=${KEY}\n`, 'b.env': `id=${OTHER}\n` });
    await scan('--update-baseline');
    const first = text();
    rmSync(join(repository.path, FILE));
    commit({ 'z.env': '' });
    await scan('--update-baseline');
    expect(text()).toBe(first);
    const names = first.match(/"fingerprint":"[0-9a-f]+"/g) ?? [];
    expect(names).toHaveLength(2);
    expect(names).toEqual(names.toSorted());
  });

  test('survives a move, a copy, a new line and a squash', async () => {
    commit({ 'k.env': `id=${KEY}\n` });
    await scan('--update-baseline');
    repository.git('rm', '-q', '--cached', 'k.env');
    rmSync(join(repository.path, 'k.env'));
    commit({ 'moved/to.env': `\n\n# more\nexport id="${KEY}"\n`, 'copied.env': `id=${KEY}\n` });
    const { leaks, exitCode } = await scan();
    expect([exitCode, leaks]).toEqual([0, ['copied.env: baseline', 'moved/to.env: baseline']]);
    repository.git('checkout', '-q', '--orphan', 'squashed');
    repository.git('commit', '-q', '-m', 'squashed');
    repository.git('branch', '-q', '-D', 'main');
    expect((await scan('--history')).exitCode).toBe(0);
  });

  test('keeps reasons and days through an update, and drops what is gone', async () => {
    commit({ 'k.env': `id=${KEY}\n`, 'o.env': `id=${OTHER}\n` });
    await scan('--update-baseline');
    const path = join(repository.path, FILE);
    const edited = text().replace(
      /("path":"k.env","reason":)"[^"]*"/,
      '$1"a canary","expires":"2027-01-01"',
    );
    writeFileSync(path, edited);
    commit({ 'o.env': 'none\n' });
    expect((await scan()).problems).toEqual([
      expect.stringMatching(/^leaks\/allowance-stale .aws-preflight-baseline.json:\d$/),
    ]);
    const { notes } = await scan('--update-baseline');
    expect(notes[0]).toBe('The baseline holds 1 key now: 0 more than before, and 1 that is gone.');
    expect(text()).toContain('"reason":"a canary","expires":"2027-01-01"');
    expect((await scan()).problems).toEqual([]);
  });

  test('of a history is not told to be stale by a scan of the tree, nor cut by its update', async () => {
    commit({ 'k.env': `id=${KEY}\n` });
    commit({ 'k.env': 'none\n' });
    await scan('--history', '--update-baseline');
    const before = text();
    expect((await scan()).problems).toEqual([]);
    await scan('--update-baseline');
    expect(text()).toBe(before);
    expect((await scan('--history')).leaks).toEqual(['k.env: baseline']);
  });

  test('that is none allows nothing, fails the run, and is not overwritten', async () => {
    commit({ 'k.env': `id=${KEY}\n`, [FILE]: '{"version":1,"keys":[]}' });
    const { leaks, problems, exitCode } = await scan();
    expect([exitCode, leaks]).toEqual([1, ['k.env: counted']]);
    expect(problems).toEqual([`leaks/configuration-not-valid ${FILE}:`]);
    await expect(scan('--update-baseline')).rejects.toThrow(/the baseline that is there is none/);
  });

  test.each([[['--staged']], [['k.env']], [['--history', '--shard', '1/2']]])(
    'is not written by a scan of a part: %j',
    async (flags) => {
      commit({ 'k.env': '' });
      await expect(scan('--update-baseline', ...flags)).rejects.toThrow(/is for all tracked files/);
    },
  );
});

describe('a pattern of the team', () => {
  const token = ['acme', '0123456789abcdef'.repeat(2)].join('_');
  const own = (...lines: readonly string[]) =>
    config('patterns:', '  - id: acme-token', ...lines.map((line) => `    ${line}`));

  test('is looked for, told in its words, and allowed like any other', async () => {
    const text = own(
      "pattern: 'acme_[0-9a-f]{32}'",
      "title: 'A token of {ACME} `x`'",
      'keywords: [acme_]',
    );
    commit({ 'k.env': `t=${token}\n`, 'aws-preflight.yml': text });
    const { exitCode, leaks, report } = await scan();
    expect([exitCode, leaks]).toEqual([1, ['k.env: counted']]);
    expect(report.leaks[0]?.ruleId).toBe('leaks/acme-token');
    expect(report.rootCause?.title).toContain('A token of {ACME}');
    expect(JSON.stringify(report)).not.toContain(token);
    const allow = ['allow:', '  - rule: acme-token', '    reason: of a test', ''].join('\n');
    write({ 'aws-preflight.yml': text + allow });
    expect((await scan()).leaks).toEqual(['k.env: configuration']);
    expect((await scan('--history')).leaks).toEqual(['k.env: configuration']);
  });

  test('counts in the files that it names', async () => {
    const text = own("pattern: 'acme_[0-9a-f]{32}'", "paths: ['src/**']");
    commit({ 'k.env': token, 'src/k.env': token, 'aws-preflight.yml': text });
    expect((await scan()).leaks).toEqual(['src/k.env: counted']);
  });

  test('with a mistake fails the run at its line, and the rest is looked for', async () => {
    const text = own("pattern: '(acme'");
    commit({ 'k.env': `id=${KEY}\n`, 'aws-preflight.yml': text });
    const { leaks, problems } = await scan();
    expect(leaks).toEqual(['k.env: counted']);
    expect(problems).toEqual(['leaks/configuration-not-valid aws-preflight.yml:3']);
  });

  test('that git-secrets was told is looked for as a word, and none joins its neighbours', async () => {
    commit({ 'a.txt': 'x forbidden y\n', 'b.txt': 'xforbidden\nforbidden_\n' });
    repository.git('config', '--add', 'secrets.patterns', 'forbidden');
    repository.git('config', '--add', 'secrets.patterns', ')|(.');
    const { leaks, problems, report } = await scan();
    expect(leaks).toEqual(['a.txt: counted']);
    expect(report.leaks[0]?.ruleId).toBe('leaks/prohibited-pattern');
    expect(problems).toContain('leaks/configuration-not-valid git config secrets.patterns:');
  });
});

describe('of a range', () => {
  const allow = config('allow:', '  - path: k.env', '    reason: mine');

  test('an allowance that it brings does not count, and is told', async () => {
    const base = commit({ 'a.txt': 'a' });
    commit({ 'k.env': `id=${KEY}\n`, 'aws-preflight.yml': allow });
    const { leaks, exitCode, notes, evidence } = await scan('--range', `${base}..HEAD`);
    expect([exitCode, leaks]).toEqual([1, ['k.env: counted']]);
    expect(notes).toEqual([
      'The range adds an allowance for its own leak; it counts once it is on the commit before it.',
    ]);
    expect(evidence).toEqual(['aws-preflight.yml:3: the change that brings the key brings it too']);
  });

  test('an allowance that was there before counts', async () => {
    const base = commit({ 'aws-preflight.yml': allow });
    commit({ 'k.env': `id=${KEY}\n`, 'aws-preflight.yml': config() });
    expect(await scan('--range', `${base}..HEAD`)).toMatchObject({
      exitCode: 0,
      leaks: ['k.env: configuration'],
    });
  });

  test.each([
    ['a comment', { 'k.env': `id=${KEY} # preflight:allow ${ID} -- mine\n` }],
    ['.gitallowed', { 'k.env': `id=${KEY}\n`, '.gitallowed': 'k.env' }],
  ])('%s that it brings does not count', async (_, files) => {
    const base = commit({ 'a.txt': 'a' });
    commit(files);
    const { leaks, evidence } = await scan('--range', `${base}..HEAD`);
    expect(leaks).toEqual(['k.env: counted']);
    expect(evidence).toHaveLength(1);
  });

  test("git's configuration does not count: a change's own build may have written it", async () => {
    const base = commit({ 'a.txt': 'a' });
    commit({ 'k.env': `id=${KEY}\n` });
    repository.git('config', 'secrets.allowed', KEY);
    const { leaks, notes } = await scan('--range', `${base}..HEAD`);
    expect(leaks).toEqual(['k.env: counted']);
    expect(notes.join('\n')).toMatch(/secrets.allowed of git's configuration/);
  });

  test('a key that was there before, at whatever path, is counted and not blamed', async () => {
    const base = commit({ 'old.env': `id=${KEY}\n` });
    commit({ 'new.env': `id=${KEY}\n`, 'o.env': `id=${OTHER}\n` });
    const { leaks, notes } = await scan('--range', `${base}..HEAD`);
    expect(leaks).toEqual(['new.env: base', 'o.env: counted']);
    expect(notes).toEqual([
      '1 key that the commit before it already holds is not counted against the range.',
    ]);
  });
});

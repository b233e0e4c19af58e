import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fakeKeyId } from '../adapters/git/made-repository.js';
import { askInRepository, makeWorking, pullRequest, push, type Working } from './in-repository.js';

const [KEY, OTHER] = [`id=${fakeKeyId(1)}\n`, `id=${fakeKeyId(2)}\n`];
const ALLOW = 'version: 1\nallow:\n  - path: k.env\n    reason: a canary\n';
const OWN =
  /^This pull request adds an allowance for its own leak; it counts once it is on main\.$/;

let repository: Working;
beforeEach(() => {
  repository = makeWorking();
});
afterEach(() => {
  repository.remove();
});

describe('of a pull request', () => {
  test('what the base allows counts, whatever the pull request makes of it', async () => {
    const base = repository.commit({ 'aws-preflight.yml': ALLOW });
    const head = repository.commit({ 'k.env': KEY, 'aws-preflight.yml': null });
    expect(await askInRepository(repository, pullRequest(base, head))).toMatchObject({
      leaks: ['k.env: configuration'],
      notes: ['1 key is allowed: 1 by the configuration.'],
      rules: [],
    });
  });

  test.each([
    ['the configuration', { 'k.env': KEY, 'aws-preflight.yml': ALLOW }],
    ['the configuration in .github', { 'k.env': KEY, '.github/aws-preflight.yml': ALLOW }],
    ['.gitallowed', { 'k.env': KEY, '.gitallowed': 'k\\.env\n' }],
    ['a comment', { 'k.env': `# preflight:allow aws-access-key-id -- mine\n${KEY}` }],
  ])('%s that it brings counts for nothing, and it is told so', async (_, files) => {
    const base = repository.commit({ 'a.txt': 'a' });
    const head = repository.commit(files);
    const { leaks, notes } = await askInRepository(repository, pullRequest(base, head));
    expect(leaks).toEqual(['k.env: counted']);
    expect(notes).toEqual([expect.stringMatching(OWN)]);
  });

  test.each(['tree', 'history'] as const)('so too for a scan of the %s', async (scan) => {
    const base = repository.commit({ 'a.txt': 'a' });
    const head = repository.commit({ 'k.env': KEY, 'aws-preflight.yml': ALLOW });
    const { leaks } = await askInRepository(repository, pullRequest(base, head, { scan }));
    expect(leaks).toEqual(['k.env: counted']);
  });

  test('a configuration that is named in the checkout is read at the base', async () => {
    const base = repository.commit({ 'ci/mine.yml': ALLOW });
    const head = repository.commit({
      'k.env': KEY,
      'o.env': OTHER,
      'ci/mine.yml': `${ALLOW}  - path: o.env\n    reason: r\n`,
    });
    for (const config of ['ci/mine.yml', join(repository.path, 'ci', 'mine.yml')]) {
      const inputs = { config: config.startsWith('/') ? config : join(repository.path, config) };
      const { leaks } = await askInRepository(repository, pullRequest(base, head, inputs));
      expect(leaks).toEqual(['k.env: configuration', 'o.env: counted']);
    }
  });

  test('a baseline that it brings counts for nothing', async () => {
    const base = repository.commit({ 'a.txt': 'a' });
    const first = repository.commit({ 'k.env': KEY });
    const text = JSON.stringify({ version: 1, covers: 'tree', keys: [] });
    const head = repository.commit({ '.aws-preflight-baseline.json': text });
    expect(first).not.toBe(head);
    const { leaks } = await askInRepository(repository, pullRequest(base, head));
    expect(leaks).toEqual(['k.env: counted']);
  });

  test('a key that the base holds elsewhere is counted and not blamed on it', async () => {
    const base = repository.commit({ 'old.env': KEY });
    const head = repository.commit({ 'new.env': KEY, 'o.env': OTHER });
    const { leaks, notes } = await askInRepository(repository, pullRequest(base, head));
    expect(leaks).toEqual(['new.env: base', 'o.env: counted']);
    expect(notes).toEqual([
      '1 key that the branch main already holds is not counted against this pull request.',
    ]);
  });

  test('a base that cannot be read allows nothing, says so, and is no pass', async () => {
    repository.commit({ 'aws-preflight.yml': ALLOW });
    const head = repository.commit({ 'k.env': KEY });
    const { leaks, gaps } = await askInRepository(
      repository,
      pullRequest('d'.repeat(40), head, { scan: 'tree' }),
    );
    expect(leaks).toEqual(['k.env: counted']);
    expect(gaps.join('\n')).toMatch(/is not in this clone.* Nothing is allowed\./);
  });

  test('a payload that does not say its base allows nothing', async () => {
    repository.commit({ 'k.env': KEY, 'aws-preflight.yml': ALLOW });
    const event = { name: 'pull_request', payload: { pull_request: {} } };
    const { leaks, notes } = await askInRepository(repository, event);
    expect(leaks).toEqual(['k.env: counted']);
    expect(notes.join('\n')).toMatch(/No key is allowed here, since the payload does not say/);
  });

  test('one that mends the configuration of the base is not failed by it', async () => {
    const base = repository.commit({ 'aws-preflight.yml': 'version: 1\nallow: [\n' });
    const head = repository.commit({ 'aws-preflight.yml': ALLOW });
    const mended = await askInRepository(repository, pullRequest(base, head));
    expect(mended).toMatchObject({ status: 'answered', rules: [] });
    expect(mended.notes.join('\n')).toMatch(/at the base .* is not valid/);
    const broken = repository.commit({ 'aws-preflight.yml': 'version: 1\nalow: []\n' });
    const { rules } = await askInRepository(repository, pullRequest(head, broken));
    expect(rules).toEqual(['leaks/configuration-not-valid']);
  });
});

describe('of a push', () => {
  test('to the default branch, what the push itself brings counts', async () => {
    const before = repository.commit({ 'a.txt': 'a' });
    const after = repository.commit({ 'k.env': KEY, 'aws-preflight.yml': ALLOW });
    const { leaks } = await askInRepository(repository, push('main', before, after));
    expect(leaks).toEqual(['k.env: configuration']);
  });

  test('to the default branch, what only lies in the work tree does not', async () => {
    const before = repository.commit({ 'a.txt': 'a' });
    const after = repository.commit({ 'k.env': KEY });
    writeFileSync(join(repository.path, 'aws-preflight.yml'), ALLOW);
    const { leaks } = await askInRepository(repository, push('main', before, after));
    expect(leaks).toEqual(['k.env: counted']);
  });

  test('to another branch, what the default branch says counts', async () => {
    const before = repository.commit({ 'aws-preflight.yml': ALLOW });
    repository.git('checkout', '-q', '-b', 'topic');
    const after = repository.commit({ 'k.env': KEY, 'o.env': OTHER, '.gitallowed': 'o.env\n' });
    const { leaks, notes } = await askInRepository(repository, push('topic', before, after));
    expect(leaks).toEqual(['k.env: configuration', 'o.env: counted']);
    expect(notes.join('\n')).toMatch(/This push adds an allowance for its own leak/);
  });
});

describe('of an event that anybody can cause', () => {
  test('what the default branch says counts, and not the checkout', async () => {
    repository.commit({ 'a.txt': 'a' });
    repository.git('checkout', '-q', '-b', 'foreign');
    repository.commit({ 'k.env': KEY, 'aws-preflight.yml': ALLOW });
    const payload = { repository: { default_branch: 'main' } };
    const { leaks } = await askInRepository(repository, { name: 'workflow_run', payload });
    expect(leaks).toEqual(['k.env: counted']);
    const trusted = await askInRepository(repository, { name: 'schedule', payload });
    expect(trusted.leaks).toEqual(['k.env: configuration']);
  });
});

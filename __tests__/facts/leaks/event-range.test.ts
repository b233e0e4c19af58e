import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventScan as scanOf } from '../../../src/facts/leaks/event-range.js';

const eventScan = (variables: Readonly<Record<string, string>>, payload: unknown) =>
  scanOf(variables, { payload, unread: null });

const [A, B, ZERO] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
const repository = { default_branch: 'main' };
const on = (event: string) => ({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event });

describe('a push', () => {
  const push = (payload: object) =>
    eventScan(on('push'), { ref: 'refs/heads/fix', before: A, after: B, repository, ...payload });

  test('is what it adds to the commit before', () => {
    expect(push({ commits: [{}, {}] })).toEqual({
      kind: 'range',
      head: B,
      base: A,
      excludeBranch: 'main',
      commits: 2,
      what: 'the commits that were pushed to the branch fix',
      treeIfEmpty: false,
    });
  });

  test('of a new branch is what the default branch does not hold', () => {
    expect(push({ before: ZERO, created: true, commits: [{}] })).toMatchObject({
      head: B,
      base: null,
      excludeBranch: 'main',
      commits: null,
    });
  });

  test('that begins the default branch leaves nothing out', () => {
    const first = push({ ref: 'refs/heads/main', before: ZERO });
    expect(first).toMatchObject({ kind: 'range', head: B, base: null, excludeBranch: null });
  });

  test('to the default branch never leaves out that branch: nothing would remain', () => {
    const forced = push({ ref: 'refs/heads/main', forced: true });
    expect(forced).toMatchObject({ base: A, excludeBranch: null });
  });

  test('of a tag is what the default branch does not hold, and its tree when that is nothing', () => {
    expect(push({ ref: 'refs/tags/v1', before: ZERO })).toMatchObject({
      base: null,
      excludeBranch: 'main',
      treeIfEmpty: true,
      what: 'the commits that were pushed to the tag v1',
    });
    expect(push({ ref: 'refs/tags/main', before: ZERO })).toMatchObject({ excludeBranch: 'main' });
  });

  test('that deletes a branch brings nothing', () => {
    expect(push({ after: ZERO, deleted: true })).toEqual({
      kind: 'nothing',
      reason: 'the push deleted the branch fix',
    });
  });

  test('of sha256 commits is read as well', () => {
    const [before, after] = ['c'.repeat(64), 'd'.repeat(64)];
    expect(push({ before, after })).toMatchObject({ head: after, base: before });
  });
});

describe('a pull request', () => {
  const pull_request = {
    number: 12,
    commits: 3,
    changed_files: 7,
    base: { sha: A, ref: 'release/1' },
    head: { sha: B, ref: 'fix' },
  };

  test.each(['pull_request', 'pull_request_target'])(
    '%s is read from its payload, whatever GITHUB_SHA says',
    (event) => {
      const sha = { GITHUB_SHA: 'c'.repeat(40) };
      expect(eventScan({ ...on(event), ...sha }, { pull_request })).toEqual({
        kind: 'range',
        head: B,
        base: A,
        excludeBranch: 'release/1',
        commits: 3,
        what: 'the commits of pull request 12',
        treeIfEmpty: false,
        pullRequest: { number: 12, changedFiles: 7 },
      });
    },
  );

  test('with a number or a count that is none is read without it', () => {
    const odd = { ...pull_request, number: '1; id', commits: -5 };
    expect(eventScan(on('pull_request'), { pull_request: odd })).toMatchObject({
      commits: null,
      what: 'the commits of pull request',
    });
  });
});

test('a merge group is what it adds to its base', () => {
  const merge_group = { base_sha: A, head_sha: B, base_ref: 'refs/heads/main' };
  expect(eventScan(on('merge_group'), { merge_group })).toMatchObject({
    kind: 'range',
    head: B,
    base: A,
    excludeBranch: 'main',
  });
});

describe('without a range, the tree is scanned and the reason is told', () => {
  test.each(['schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'issue_comment'])(
    '%s',
    (event) => {
      expect(eventScan(on(event), {})).toEqual({
        kind: 'tree',
        reason: `the event ${event} brings no commits`,
        gap: null,
      });
    },
  );

  test('outside GitHub Actions', () => {
    const outside = eventScan({ GITHUB_EVENT_NAME: 'push' }, { before: A, after: B });
    expect(outside).toMatchObject({ kind: 'tree', gap: null });
  });

  test('an event whose name is not one is not repeated', () => {
    expect(eventScan(on('x\n::error::'), {})).toMatchObject({
      reason: 'the event (without a name) brings no commits',
    });
  });
});

describe('a hostile or broken payload ends in the tree, with a gap', () => {
  const good = { ref: 'refs/heads/fix', before: A, after: B, repository };
  const merge_group = { base_sha: A, head_sha: B };
  const request = { base: { sha: A }, head: { sha: B } };
  test.each<[string, string, unknown]>([
    ['no payload', 'push', undefined],
    ['a list', 'push', []],
    ['a sha that is an option', 'push', { ...good, after: '--upload-pack=id' }],
    ['a sha in upper case', 'push', { ...good, before: A.toUpperCase() }],
    ['a short sha', 'push', { ...good, before: 'abc' }],
    ['a sha with a line break', 'push', { ...good, after: `${B}\n` }],
    ['a ref that is an option', 'push', { ...good, ref: '-refs/heads/x' }],
    ['a branch that is an option', 'push', { ...good, ref: 'refs/heads/-x' }],
    ['a ref with a refspec in it', 'push', { ...good, ref: 'refs/heads/a:refs/heads/b' }],
    ['a ref that climbs', 'push', { ...good, ref: 'refs/heads/../../x' }],
    ['no ref', 'push', { before: A, after: B, repository }],
    ['a new branch, no default branch', 'push', { ...good, before: ZERO, repository: {} }],
    ['no pull request', 'pull_request', {}],
    ['a head that is zero', 'pull_request', { pull_request: { ...request, head: { sha: ZERO } } }],
    ['a base that is a number', 'pull_request', { pull_request: { ...request, base: { sha: 1 } } }],
    ['no head', 'merge_group', { merge_group: { base_sha: A } }],
    [
      'a base of another form',
      'merge_group',
      { merge_group: { ...merge_group, base_sha: 'HEAD' } },
    ],
  ])('%s', (_, event, payload) => {
    const scan = eventScan(on(event), payload);
    expect(scan.kind).toBe('tree');
    expect(scan).toHaveProperty('gap', expect.stringMatching(/only the tree was scanned/));
  });

  test('a branch that is no branch is not left out', () => {
    for (const ref of ['-x', 'a b', 'a..b', 'x.lock', 'a\u0000', '', '@', 'x/', '.x']) {
      const pull_request = { ...request, base: { sha: A, ref } };
      expect(eventScan(on('pull_request'), { pull_request })).toMatchObject({
        kind: 'range',
        excludeBranch: null,
      });
    }
  });

  test('no payload whatsoever makes it throw, or name what is no commit', () => {
    const value = fc.oneof(fc.constant(A), fc.constant(ZERO), fc.string(), fc.jsonValue());
    const payloads = fc.record(
      { ref: value, before: value, after: value, repository: value, pull_request: value },
      { requiredKeys: [] },
    );
    const events = fc.constantFrom('push', 'pull_request', 'merge_group', 'release');
    fc.assert(
      fc.property(events, fc.oneof(payloads, fc.jsonValue()), (event, payload) => {
        const scan = eventScan(on(event), payload);
        if (scan.kind !== 'range') return;
        expect([scan.head, scan.base ?? A].join(' ')).toMatch(/^[0-9a-f]{40,64} [0-9a-f]{40,64}$/);
        expect(scan.head).not.toMatch(/^0+$/);
      }),
    );
  });
});

test.each(['push', 'pull_request', 'pull_request_target', 'merge_group'])(
  'a payload of %s that could not be read is named by its variable',
  (event) => {
    const unread = 'names a file that is no JSON';
    expect(scanOf(on(event), { payload: undefined, unread })).toMatchObject({
      kind: 'tree',
      gap: expect.stringMatching(
        /^Which commits .* is not known: GITHUB_EVENT_PATH names a file that is no JSON\. Only/,
      ),
    });
  },
);

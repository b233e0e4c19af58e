import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventRange } from '../../src/facts/event-range.js';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const NONE = '0'.repeat(40);
const url = 'https://github.com/acme/shop';

function rangeOf(name: string, payload: unknown) {
  return eventRange({ name, payload, serverUrl: 'https://github.com', repository: 'acme/shop' });
}
const repository = { default_branch: 'main' };

describe('the range of', () => {
  test('a push is what came after the old head', () => {
    const payload = { ref: 'refs/heads/topic', before: A, after: B, commits: [1, 2], repository };
    expect(rangeOf('push', payload)).toMatchObject({
      kind: 'range',
      commits: { include: [B], exclude: [A] },
      remote: { url, commits: 2, excludeRef: 'refs/heads/main' },
    });
  });

  test('a push to the default branch has no other branch to leave out', () => {
    const payload = { ref: 'refs/heads/main', before: A, after: B, commits: [1], repository };
    expect(rangeOf('push', payload)).toMatchObject({ remote: { url, commits: 1 } });
    expect(rangeOf('push', payload)).not.toHaveProperty('remote.excludeRef');
  });

  test('a new branch is what the default branch does not hold', () => {
    const payload = { ref: 'refs/heads/topic', before: NONE, after: B, repository };
    expect(rangeOf('push', payload)).toMatchObject({
      commits: { include: [B], exclude: ['refs/remotes/origin/main'] },
      remote: { excludeRef: 'refs/heads/main' },
    });
  });

  test('the first push of all is the whole branch', () => {
    const payload = { ref: 'refs/heads/main', before: NONE, after: B, repository };
    expect(rangeOf('push', payload)).toMatchObject({ commits: { include: [B], exclude: [] } });
  });

  test('a tag is its commit alone', () => {
    const payload = { ref: 'refs/tags/v1', before: NONE, after: B, repository };
    expect(rangeOf('push', payload)).toMatchObject({
      commits: { include: [B], exclude: [], alone: true },
    });
  });

  test('a deleted branch is nothing', () => {
    const payload = { ref: 'refs/heads/topic', before: A, after: NONE, repository };
    expect(rangeOf('push', payload).kind).toBe('nothing');
  });

  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    'a %s is from its base to its head, whatever GITHUB_SHA says',
    (name) => {
      const payload = {
        pull_request: { base: { sha: A, ref: 'main' }, head: { sha: B, ref: 'x' }, commits: 7 },
      };
      expect(rangeOf(name, payload)).toMatchObject({
        commits: { include: [B], exclude: [A] },
        remote: { url, excludeRef: 'refs/heads/main' },
      });
    },
  );

  test('a merge group is from its base to its head', () => {
    const merge_group = { base_sha: A, head_sha: B, base_ref: 'refs/heads/main' };
    expect(rangeOf('merge_group', { merge_group })).toMatchObject({
      commits: { include: [B], exclude: [A] },
      remote: { excludeRef: 'refs/heads/main' },
    });
  });

  test.each(['schedule', 'workflow_dispatch', ''])('%j is the tree', (name) => {
    expect(rangeOf(name, {}).kind).toBe('tree');
  });
});

describe('hostile payloads', () => {
  test.each(['--upload-pack=x', 'a b', 'a..b', 'x\ny', 'a:b', '', '@{u}'])(
    'a branch called %j is never handed to git',
    (ref) => {
      const pull_request = { base: { sha: A, ref }, head: { sha: B } };
      expect(rangeOf('pull_request', { pull_request })).not.toHaveProperty('remote.excludeRef');
    },
  );

  test('what is no commit id is none', () => {
    for (const sha of ['--all', 'HEAD', NONE, 1, null, undefined, `${A}\n`]) {
      const pull_request = { base: { sha: A, ref: 'main' }, head: { sha } };
      expect(rangeOf('pull_request', { pull_request }).kind).toBe('tree');
    }
  });

  test('a server or repository that is none gives no remote', () => {
    const pull_request = { base: { sha: A, ref: 'main' }, head: { sha: B } };
    const event = { name: 'pull_request', payload: { pull_request } };
    for (const [serverUrl, name] of [
      ['', 'acme/shop'],
      ['ext::sh', 'acme/shop'],
      ['https://user:pw@host', 'acme/shop'],
      ['https://github.com', '../x y'],
    ] as const) {
      expect(eventRange({ ...event, serverUrl, repository: name })).not.toHaveProperty('remote');
    }
  });

  test('no payload makes it throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('push', 'pull_request', 'merge_group', 'schedule'),
        fc.anything(),
        (name, payload) => {
          expect(['range', 'tree', 'nothing']).toContain(rangeOf(name, payload).kind);
        },
      ),
    );
  });
});

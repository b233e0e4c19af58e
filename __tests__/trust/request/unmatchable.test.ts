import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { unmatchable, whyUnmatchable } from '../../../src/trust/request/unmatchable.js';
import { workFor } from '../../../src/trust/work.js';

const LIKE = { wildcards: true, ignoreCase: false };
const EQUALS = { wildcards: false, ignoreCase: false };
const faultOf = (pattern: string, reading = LIKE) => unmatchable(pattern, reading, workFor());

describe('a pattern that no subject is like says what is wrong with it, and what is meant', () => {
  test.each<[string, string, string | null]>([
    ['repo:github.com/o/r', 'host', 'repo:o/r:*'],
    ['repo:https://github.com/o/r:*', 'host', 'repo:o/r:*'],
    ['git@github.com:o/r:*', 'host', 'repo:o/r:*'],
    ['repo:o/r/*', 'slash', 'repo:o/r:*'],
    ['repo:o/r/ref:refs/heads/main', 'slash', 'repo:o/r:ref:refs/heads/main'],
    ['repo:o/r', 'ends-early', null],
    ['o/r:*', 'prefix', 'repo:o/r:*'],
    ['repo:o/r.git:*', 'git-suffix', 'repo:o/r:*'],
    [' repo:o/r:*', 'whitespace', 'repo:o/r:*'],
    ['repo:o/r:environment: prod', 'other', 'repo:o/r:environment:prod'],
    ['repo: o/r:*', 'other', 'repo:o/r:*'],
    ['"repo:o/r:*"', 'other', 'repo:o/r:*'],
    ['Repo:o/r:*', 'letter-case', 'repo:o/r:*'],
    ['repo:o/r:Environment:prod', 'letter-case', 'repo:o/r:environment:prod'],
    ['repo:o/r:refs/heads/main', 'other', 'repo:o/r:ref:refs/heads/main'],
    ['repo:o/r:ref:main', 'other', 'repo:o/r:ref:refs/heads/main'],
    ['repo:o/r:branch:main', 'other', 'repo:o/r:ref:refs/heads/main'],
    ['repo:o/r:ref:refs/head/*', 'other', 'repo:o/r:ref:refs/heads/*'],
    ['repo:o/r:tag:v*', 'other', 'repo:o/r:ref:refs/tags/v*'],
    ['repo:o/r:env:prod', 'other', 'repo:o/r:environment:prod'],
    ['repo:o/r:pull_requests', 'other', 'repo:o/r:pull_request'],
    ['repo:o@1/r:*', 'other', null],
    ['repo:o:*', 'other', null],
    ['organization:o:*', 'other', null],
  ])('%s: %s', (pattern, is, meant) => {
    expect(faultOf(pattern)).toMatchObject({ is, meant });
  });

  test('and is told by whole words', () => {
    const fault = faultOf('repo:o/r:refs/heads/main');
    expect(fault === null ? '' : whyUnmatchable(fault)).toBe(
      'behind `repo:o/r:` no subject goes on with `refs/heads/main`; it would be written `repo:o/r:ref:refs/heads/main`',
    );
  });
});

test('a wildcard is a character like any other where the operator says so', () => {
  expect(faultOf('repo:o/r:*', EQUALS)).toEqual({ is: 'wildcard-literal', meant: null });
  expect(faultOf('repo:o/r:*')).toBeNull();
});

test('letter case is no fault where the operator does not look at it', () => {
  expect(
    faultOf('Repo:o/r:Ref:refs/heads/main', { wildcards: false, ignoreCase: true }),
  ).toBeNull();
});

test.each(['*', 'repo:*', '*main', 'repo:${owner}/r:*', 'repo:o/r:ref:refs/heads/${branch}'])(
  'somebody may be like %s',
  (pattern) => {
    expect(faultOf(pattern)).toBeNull();
  },
);

const name = fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/);
const context = fc.oneof(
  fc.constant('pull_request'),
  fc.stringMatching(/^[\w./-]{1,16}$/).map((ref) => `ref:refs/heads/${ref}`),
  fc.stringMatching(/^[\w %-]{0,12}\w$/).map((it) => `environment:${it.trim()}`),
  fc.stringMatching(/^\w{1,12}$/).map((actor) => `ref:refs/tags/v1:actor:${actor}`),
);
const subject = fc.oneof(
  fc.tuple(name, name, context).map(([owner, repo, rest]) => `repo:${owner}/${repo}:${rest}`),
  fc.tuple(name, name, context).map(([owner, repo, rest]) => `repo:${owner}@1/${repo}@22:${rest}`),
  fc.tuple(name, context).map(([owner, rest]) => `repository_owner:${owner}:${rest}`),
);

test('no pattern that some subject is like is ever called unmatchable', () => {
  const cut = fc.array(fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom('*', '?')), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(subject, cut, (text, cuts) => {
      let pattern = text;
      for (const [at, length, wild] of cuts) {
        const piece = pattern.slice(at, at + length);
        const put = wild === '*' ? '*' : '?'.repeat(piece.length);
        pattern = pattern.slice(0, at) + put + pattern.slice(at + length);
      }
      expect([pattern, faultOf(pattern)]).toEqual([pattern, null]);
    }),
  );
});

test('what is offered in its place is never unmatchable itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[repo:/ .*gitREFmainhd@1]{0,24}$/), (text) => {
      const meant = faultOf(text)?.meant ?? null;
      if (meant !== null) expect(faultOf(meant)).toBeNull();
    }),
  );
});

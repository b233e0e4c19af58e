import { describe, expect, test } from '@jest/globals';
import { exposureOf } from '../../../src/facts/leaks/exposure.js';
import { type LeakContext, leakFactsOf } from '../../../src/facts/leaks/leak-facts.js';
import type { Finding } from '../../../src/report/finding.js';
import { judge } from '../../../src/report/judge.js';
import { seal } from '../../../src/report/sealed.js';
import { leakRules } from '../../../src/rules/leaks/index.js';

const ID = ['AK', 'IA', 'QYLPMN5HHHFPZAM2'].join('');
const COMMIT = 'c'.repeat(40);

/** What is said of a whole key that stands in one file. */
function told(context: LeakContext, about: object = {}): Finding {
  const hits = [
    { kind: 'aws-access-key-id', path: 'k.env', line: 1, column: 1, key: seal(ID), ...about },
    {
      kind: 'aws-secret-access-key',
      path: 'k.env',
      line: 2,
      column: 1,
      key: seal('s'.repeat(40)),
      ...about,
    },
  ];
  const [finding, ...more] = judge(leakRules, leakFactsOf(hits, context), (text) => text);
  if (finding === undefined || more.length > 0) throw new Error('one credential is one finding');
  return finding;
}

/** What a job of an event says of how far it has come. */
function job(event: string, payload: object, variables: object = {}): LeakContext {
  const exposure = exposureOf(
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/heads/main',
      ...variables,
    },
    payload,
  );
  return exposure === undefined ? {} : { exposure };
}

const OPEN = { repository: { visibility: 'public', private: false } };
const CLOSED = { repository: { private: true } };
const fromFork = { pull_request: { number: 12, head: { repo: { full_name: 'mallory/shop' } } } };
const request = { pull_request: { number: 12, head: { repo: { full_name: 'acme/shop' } } } };

describe('what to do about a key', () => {
  test('depends on how far it has come: each situation has advice of its own', () => {
    const said = [
      told({ held: 'staged' }),
      told({ isOwnClone: true }, { commit: COMMIT, pushed: false }),
      told(job('push', CLOSED), { commit: COMMIT }),
      told(job('push', OPEN), { commit: COMMIT }),
      told(job('pull_request', { ...CLOSED, ...request }), { commit: COMMIT }),
      told(job('pull_request', { ...CLOSED, ...fromFork }), { commit: COMMIT }),
      told(job('push', CLOSED, { GITHUB_REF: 'refs/tags/v1' }), { commit: COMMIT }),
      told({}, { commit: COMMIT, inHead: false }),
    ].map(({ why, fix }) => `${why}\n${fix}`);
    expect(new Set(said).size).toBe(said.length);
  });

  test('that was never pushed is to amend the commit, and not to replace the key', () => {
    const { why, fix, paste } = told({ isOwnClone: true }, { commit: COMMIT, pushed: false });
    expect(why).toContain('no branch of a remote that this clone knows of');
    expect(fix).toContain('need not be replaced');
    expect(paste.map(({ code }) => code).join()).not.toContain('aws ');
    expect(paste[0]?.code).toContain(`rev-parse -q --verify ${COMMIT}^`);
  });

  test('is not to amend it in CI, which has only what was pushed, nor where no remote is known', () => {
    for (const context of [{}, { isOwnClone: false }]) {
      const { fix } = told(context, { commit: COMMIT, pushed: false });
      expect(fix).toMatch(/^Deactivate/);
    }
    expect(told({ isOwnClone: true }, { commit: COMMIT }).fix).toMatch(/^Deactivate/);
    expect(told({ isOwnClone: true }, { commit: COMMIT, pushed: true }).fix).toMatch(/^Deactivate/);
  });

  test('in a public repository is said to be urgent, by the name of the repository', () => {
    const { why, fix } = told(job('push', OPEN), { commit: COMMIT });
    expect(why).toContain('`acme/shop` is public');
    expect(fix).toMatch(/^Within minutes: deactivate/);
    expect(told(job('push', CLOSED)).why).not.toContain('public');
    expect(told(job('push', {})).why).not.toContain('public');
  });

  test('that a fork proposes is not to revoke what may be none of ours, and to merge nothing', () => {
    const { why, fix, paste } = told(job('pull_request_target', { ...OPEN, ...fromFork }));
    expect(why).toMatch(/fork `mallory\/shop`.*even when the pull request is closed/);
    expect(fix).toMatch(/^Do not merge pull request 12, and tell its author/);
    expect(paste).toEqual([]);
  });

  test('that a tag keeps names the tag and what is made of it', () => {
    const { why } = told(job('release', CLOSED, { GITHUB_REF: 'refs/tags/v1' }));
    expect(why).toContain('The tag `v1` keeps it');
  });

  test('that only the history holds asks for nothing to be taken out of HEAD', () => {
    const { why, fix } = told({}, { commit: COMMIT, inHead: false });
    expect(why).toContain('HEAD no longer holds it');
    expect(fix).not.toContain('commit that');
  });

  test('that stands in an archive has the archive made anew, in the history too', () => {
    const { fix, paste } = told({}, { member: 'a/k.env', path: "it's.zip" });
    expect(fix).toContain('The archive that holds it has to be made anew.');
    expect(paste.at(-1)?.code).toContain(`--invert-paths --path 'it'\\''s.zip'`);
  });

  test('has one fix to paste, and what comes then apart', () => {
    const { paste } = told(job('push', CLOSED), { commit: COMMIT });
    expect(paste.map(({ afterwards }) => afterwards === true)).toEqual([false, true, true, true]);
    expect(paste.at(-1)?.code).toContain('It takes the key back from nobody');
  });

  test('is never told with a whole key id', () => {
    expect(JSON.stringify(told(job('push', OPEN), { commit: COMMIT }))).not.toContain(
      ID.slice(4, 16),
    );
  });
});

describe('how far a key has come', () => {
  test('is not known outside a job of GitHub', () => {
    expect(exposureOf({}, OPEN)).toBeUndefined();
  });

  test.each([
    [{ visibility: 'internal', private: true }, 'internal'],
    [{ visibility: 'secret', private: true }, 'private'],
    [{ private: false }, 'public'],
    [{ private: 'no' }, null],
  ])('is told by %j: %s', (repository, visibility) => {
    expect(exposureOf({ GITHUB_ACTIONS: 'true' }, { repository })).toMatchObject({ visibility });
  });

  test('of a fork that was deleted is still that of a fork', () => {
    const payload = { pull_request: { number: 3, head: { repo: null } } };
    const { exposure } = job('pull_request', payload);
    expect(exposure).toMatchObject({ by: { kind: 'fork', number: 3 } });
  });
});

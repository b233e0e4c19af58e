import { describe, expect, test } from '@jest/globals';
import { githubComments } from '../../src/adapters/github/comments.js';
import { roadsOf } from '../../src/facts/endpoints/roads.js';
import { COMMENT_MARK, commentOnLeaks } from '../../src/preflight/leak-comment.js';
import { render } from '../../src/renderers/index.js';
import type { Finding } from '../../src/report/finding.js';
import type { Report } from '../../src/report/report.js';
import { seal } from '../../src/report/sealed.js';
import { incomplete, skipped } from '../../src/report/judge.js';
import { serving } from '../adapters/serve.js';
import { answered, failedLeaks, finding, report } from '../renderers/reports.js';
import { ACTIONS, type CommentsApi, commentsApi } from '../support/github/comments-api.js';
import { makeWorld } from './world.js';

const TOKEN = 'a-token-of-github';
const CLEAN = report([answered('leaks')]);
const UNSEEN = report([incomplete('leaks', 'the clone lacks commits')]);
const EVERYTHING = { read: true, write: true };

interface Around {
  readonly comment?: 'auto' | 'always' | 'never';
  readonly event?: string;
  readonly payload?: unknown;
  readonly token?: string | null;
}

/** Comments on this report, at a GitHub of our own. */
async function comment(of: Report, api: CommentsApi, around: Around = {}) {
  return serving(api.answer, ({ url }) => {
    const { comment: when = 'auto', event = 'pull_request', token = TOKEN } = around;
    const variables = {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: '/event.json',
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'acme/shop',
    };
    const payload = around.payload ?? { number: 1, pull_request: { number: 1 } };
    const { world } = makeWorld({ variables, files: { '/event.json': JSON.stringify(payload) } });
    const settings = { comment: when, githubToken: token === null ? null : seal(token) };
    const comments = githubComments({ roads: roadsOf(variables), variables });
    return commentOnLeaks(settings, of, world, comments, (before) =>
      render('comment', of, { before, run: 'https://github.com/acme/shop/actions/runs/9' }),
    );
  });
}

const manyLeaks = (count: number, changes: Partial<Finding> = {}): Report =>
  report([
    answered(
      'leaks',
      Array.from({ length: count }, (_, at) =>
        finding({
          ruleId: 'leaks/aws-access-key-id',
          title: 'An AWS access key id is committed',
          location: { kind: 'file', path: `config/${at}.env`, line: at + 1, column: 1 },
          ...changes,
        }),
      ),
    ),
  ]);

describe('the comment on a pull request', () => {
  test('is made once, changed when the report changes, and resolved when no key is left', async () => {
    const api = commentsApi(TOKEN, EVERYTHING);
    expect(await comment(failedLeaks, api)).toEqual({ kind: 'written' });
    expect(api.kept[0]?.body).toContain('An AWS access key id is committed in `config/old.env`');
    expect(await comment(failedLeaks, api)).toEqual({ kind: 'as-it-was' });
    expect(await comment(manyLeaks(2), api)).toEqual({ kind: 'written' });
    expect(api.kept[0]?.body).toContain('config/1.env:2');
    expect(await comment(CLEAN, api)).toEqual({ kind: 'written' });
    expect(api.kept[0]?.body).toContain('Fixed: no leaked key any more');
    expect(api.kept).toHaveLength(1);
  });

  test('is not called resolved by a scan that could not see everything', async () => {
    const api = commentsApi(TOKEN, EVERYTHING);
    await comment(failedLeaks, api);
    await comment(UNSEEN, api);
    expect(api.kept[0]?.body).toContain('the clone lacks commits');
    expect(api.kept[0]?.body).toContain('may still be so');
    expect(api.kept[0]?.body).not.toContain('Fixed');
    await comment(report([skipped('leaks', 'the input scan is off')]), api);
    expect(api.kept[0]?.body).toContain('may still be so');
  });

  test('is only made of something that is to be told, unless it is always wanted', async () => {
    const api = commentsApi(TOKEN, EVERYTHING);
    for (const nothing of [CLEAN, UNSEEN]) {
      expect(await comment(nothing, api)).toEqual({ kind: 'none' });
    }
    expect(await comment(failedLeaks, api, { comment: 'never' })).toEqual({ kind: 'none' });
    expect(await comment(failedLeaks, api, { event: 'push' })).toEqual({ kind: 'none' });
    expect(api.kept).toEqual([]);
    await comment(CLEAN, api, { comment: 'always' });
    expect(api.kept[0]?.body).toContain('No leaked key');
  });

  test('is one, whatever others have written and however many there are', async () => {
    const api = commentsApi(TOKEN, EVERYTHING);
    const stranger = { id: 7, login: 'mallory', type: 'User' } as const;
    api.kept.push({ id: 1, body: `${COMMENT_MARK}\nAll is well`, user: stranger });
    for (let id = 2; id < 250; id += 1) {
      api.kept.push({ id, body: `words, ${COMMENT_MARK}`, user: { ...ACTIONS } });
    }
    await comment(failedLeaks, api);
    await comment(CLEAN, api);
    expect(api.kept.length).toBe(250);
    expect(api.kept[0]?.body).toBe(`${COMMENT_MARK}\nAll is well`);
    expect(api.kept.at(-1)?.body).toContain('Fixed');
  });

  test('of two jobs at once is the first one', async () => {
    const api = commentsApi(TOKEN, EVERYTHING);
    const { answer } = api;
    let raced = false;
    const racing: CommentsApi = {
      ...api,
      answer(request, response) {
        if (request.method === 'POST' && !raced) {
          raced = true;
          api.kept.push({ id: 90, body: `${COMMENT_MARK}\nby the other`, user: { ...ACTIONS } });
        }
        answer(request, response);
      },
    };
    await comment(failedLeaks, racing);
    expect(api.kept.map(({ id }) => id)).toEqual([90]);
    expect(api.kept[0]?.body).toContain('An AWS access key id');
    api.kept.push({ id: 91, body: `${COMMENT_MARK}\nanother`, user: { ...ACTIONS } });
    await comment(CLEAN, api);
    expect(api.kept.map(({ id }) => id)).toEqual([90]);
  });

  test('is found again by the token of a user, too', async () => {
    const api = commentsApi(TOKEN, { ...EVERYTHING, as: { id: 5, login: 'ada', type: 'User' } });
    await comment(failedLeaks, api);
    await comment(CLEAN, api);
    expect(api.kept.map(({ body }) => body.includes('Fixed'))).toEqual([true]);
  });

  test.each([
    ['that only reads', { read: true, write: false }],
    ['that may not even read', { read: false, write: false }],
  ])(
    'that a token may not write, one %s, fails nothing and names the permission',
    async (_, may) => {
      const answer = await comment(failedLeaks, commentsApi(TOKEN, may));
      expect(answer).toMatchObject({ kind: 'not-written' });
      expect(JSON.stringify(answer)).toMatch(/HTTP 403.*pull-requests: write.*fork/);
    },
  );

  test('is not written where nobody answers, or where there is nothing to write it with', async () => {
    const broken: CommentsApi = {
      ...commentsApi(TOKEN, EVERYTHING),
      answer: (_, response) => void response.writeHead(200).end('<html>'),
    };
    expect(await comment(failedLeaks, broken)).toMatchObject({ kind: 'not-written' });
    const api = commentsApi(TOKEN, EVERYTHING);
    expect(await comment(failedLeaks, api, { token: null })).toMatchObject({ kind: 'not-written' });
    expect(await comment(failedLeaks, api, { payload: {} })).toMatchObject({ kind: 'not-written' });
    expect(api.asked).toEqual([]);
  });
});

describe('the text of the comment', () => {
  const text = (of: Report) => render('comment', of, {});

  test('is within what GitHub takes, and counts what it leaves out', async () => {
    const long = `${'x'.repeat(3_000)}.env`;
    const body = await text(manyLeaks(3_000, { location: { kind: 'file', path: long, line: 1 } }));
    expect(body.length).toBeLessThan(65_536 - COMMENT_MARK.length);
    expect(body).toMatch(/And 29\d\d more findings\./);
    expect((await text(manyLeaks(50))).match(/^\| `/gm)).toHaveLength(50);
  });

  test('pings nobody, links nowhere and renders nothing of what a repository holds', async () => {
    const evil = '@acme/all #1 https://evil.example <img src=x> ![x](y) | `a` -->';
    const body = await text(
      manyLeaks(1, {
        title: evil,
        why: evil,
        fix: evil,
        location: { kind: 'file', path: evil, line: 1 },
        evidence: [{ label: 'found', actual: evil }],
      }),
    );
    const outside = body.replaceAll(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/@acme|https:|<img|!\[/);
  });
});

import { describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { createCloud } from '../cloud/create.js';
import type { Reply } from '../cloud/http.js';
import { readScenario } from '../scenario/read/scenario.js';
import { claimsOf } from './claims.js';
import { createIssuer } from './issuer.js';
import { mayMintToken } from './job.js';
import { createTokenRequest, tokenEndpoint } from './token-endpoint.js';

const FACTS = { sha: 'f'.repeat(40), runId: '1' };
const jobOf = (github: object) => readScenario(JSON.stringify({ github })).job;

describe('the token endpoint', () => {
  const { cloud: config, job } = readScenario('{}');
  const expected = createTokenRequest();

  async function ask(query: string, bearer = expected.bearer) {
    const issuer = await createIssuer();
    const { pathname, search } = new URL(expected.url + query);
    const reply = (await tokenEndpoint(createCloud(config), issuer, job, FACTS, expected, {
      method: 'GET',
      url: pathname + search,
      headers: { authorization: `Bearer ${bearer}` },
      body: Buffer.alloc(0),
    })) as Reply;
    return { issuer, reply, token: (JSON.parse(reply.body) as { value?: string }).value ?? '' };
  }

  test("signs a token for the asked audience that the issuer's keys verify", async () => {
    const { issuer, token } = await ask('&audience=sts.amazonaws.com');
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [...issuer.keys.keys] }), {
      issuer: 'https://token.actions.githubusercontent.com',
      audience: 'sts.amazonaws.com',
    });
    expect(payload).toMatchObject({
      sub: 'repo:acme/shop:ref:refs/heads/main',
      repository: 'acme/shop',
      repository_id: '456',
      event_name: 'push',
      job_workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });

  test("names the owner's address as audience when none is asked for", async () => {
    const { token } = await ask('');
    const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    expect(JSON.parse(claims)).toMatchObject({ aud: 'https://github.com/acme' });
  });

  test('refuses another bearer', async () => {
    expect((await ask('', 'wrong')).reply.status).toBe(401);
  });
});

describe('the subject', () => {
  const sub = (github: object) => claimsOf(jobOf(github), FACTS)['sub'];

  test.each([
    [{}, 'repo:acme/shop:ref:refs/heads/main'],
    [{ ref: 'refs/tags/v1' }, 'repo:acme/shop:ref:refs/tags/v1'],
    [{ event: 'pull_request' }, 'repo:acme/shop:pull_request'],
    [{ event: 'pull_request_target' }, 'repo:acme/shop:ref:refs/heads/main'],
    [{ event: 'pull_request', environment: 'a:b%' }, 'repo:acme/shop:environment:a%3Ab%'],
    [{ 'immutable-subject': true }, 'repo:acme@123/shop@456:ref:refs/heads/main'],
    [
      { 'subject-claims': ['repo', 'context', 'actor'], environment: 'prod' },
      'repo:acme/shop:environment:prod:actor:octocat',
    ],
  ])('of %j is %s', (github, expected) => {
    expect(sub(github)).toBe(expected);
  });
});

test('a token is for jobs that were granted one, and for no fork and no Dependabot', () => {
  const permissions = { 'id-token': 'write' };
  expect(mayMintToken(jobOf({ permissions }))).toBe(true);
  expect(mayMintToken(jobOf({}))).toBe(false);
  expect(mayMintToken(jobOf({ permissions, actor: 'dependabot[bot]' }))).toBe(false);
  const rerun = { pull_request: { user: { login: 'dependabot[bot]' } } };
  expect(mayMintToken(jobOf({ permissions, event: 'pull_request', 'event-payload': rerun }))).toBe(
    false,
  );
  const fork = { permissions, 'head-repository': 'mallory/shop' };
  expect(mayMintToken(jobOf({ ...fork, event: 'pull_request' }))).toBe(false);
  expect(mayMintToken(jobOf({ ...fork, event: 'pull_request_target' }))).toBe(true);
});

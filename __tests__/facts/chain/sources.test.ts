import { describe, expect, test } from '@jest/globals';
import { chainContainer } from '../../../src/facts/chain/container.js';
import { chainFile } from '../../../src/facts/chain/file.js';
import { chainMetadata } from '../../../src/facts/chain/metadata.js';
import { createRedactor } from '../../../src/report/redaction.js';
import type { HttpAnswer, HttpRequest } from '../../../src/world/http.js';
import type { World } from '../../../src/world/world.js';
import { makeWorld, type WorldSketch } from '../../preflight/world.js';
import { SECRET_KEY, TOKEN } from '../../rules/secrets/facts.js';

const SETTINGS = { allowEndpoints: [] };

/** A world whose HTTP answers in turn, and what it was asked. */
function answering(answers: readonly HttpAnswer[], sketch: WorldSketch = {}) {
  const requests: HttpRequest[] = [];
  const { world } = makeWorld(sketch);
  const http: World['http'] = {
    send: (request) => {
      requests.push(request);
      const answer = answers[requests.length - 1];
      return Promise.resolve(
        answer ?? { kind: 'failed', reason: 'refused', detail: 'ECONNREFUSED' },
      );
    },
  };
  return { world: { ...world, http }, requests };
}

function body(text: string, status = 200): HttpAnswer {
  return { kind: 'answered', status, headers: {}, body: text };
}

describe('a file of the chain', () => {
  test.each([
    ['a profile', `[ci]\naws_secret_access_key = ${SECRET_KEY}\naws_session_token=${TOKEN}\n`],
    [
      'a profile in capitals',
      `[ci]\nAWS_SECRET_ACCESS_KEY: "${SECRET_KEY}"\naws_security_token = '${TOKEN}'\n`,
    ],
    ['an SSO cache', JSON.stringify({ accessToken: SECRET_KEY, refreshToken: TOKEN }, null, 2)],
    [
      'a CLI cache',
      JSON.stringify({ Credentials: { SecretAccessKey: SECRET_KEY, SessionToken: TOKEN } }),
    ],
  ])('is read, and its secrets are known from then on: %s', async (_, text) => {
    const { world } = makeWorld({ files: { '/f': text } });
    const redactor = createRedactor();
    expect(await chainFile('/f', world, redactor)).toMatchObject({ kind: 'found' });
    expect(redactor.text(`${SECRET_KEY} and ${TOKEN}`)).toBe('*** and ***');
  });

  test('may be a token, which is a secret as a whole', async () => {
    const jwt = `eyJ${'h'.repeat(20)}.${'p'.repeat(40)}.${'s'.repeat(40)}`;
    const { world } = makeWorld({ files: { '/t': `${jwt}\n` } });
    const redactor = createRedactor();
    await chainFile('/t', world, redactor);
    expect(redactor.text(`token ${jwt}`)).toBe('token ***');
  });

  test('may be absent', async () => {
    const { world } = makeWorld({});
    expect(await chainFile('/f', world, createRedactor())).toEqual({ kind: 'absent' });
  });

  test('that is too long for a dozen readers is not read, and says so', async () => {
    const profiles = (count: number) => '[profile p]\n'.repeat(count);
    const { world } = makeWorld({
      files: {
        '/long': profiles(20_001),
        '/longest': profiles(20_000),
      },
    });
    const read = (path: string) => chainFile(path, world, createRedactor());
    expect(await read('/longest')).toMatchObject({ kind: 'found' });
    expect(await read('/long')).toEqual({
      kind: 'unreadable',
      reason: 'it has more than 20000 lines',
    });
  });
});

describe("a container's endpoint", () => {
  const URL_OF = 'http://169.254.170.23/v1/credentials';
  const GIVEN = body(JSON.stringify({ SecretAccessKey: SECRET_KEY, Token: TOKEN }));

  test('is asked with the token of the file, which wins over the variable', async () => {
    const { world, requests } = answering([GIVEN], {
      variables: {
        AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/token',
        AWS_CONTAINER_AUTHORIZATION_TOKEN: 'of the variable',
      },
      files: { '/token': 'of the file' },
    });
    const redactor = createRedactor();
    expect(await chainContainer(URL_OF, world, SETTINGS, redactor)).toMatchObject({
      kind: 'answered',
      status: 200,
    });
    expect(requests[0]?.headers).toMatchObject({ authorization: 'of the file' });
    expect(redactor.text(SECRET_KEY + TOKEN)).toBe('******');
  });

  test('is asked without a token that would end the header', async () => {
    const { world, requests } = answering([GIVEN], {
      variables: { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'a\r\nx-evil: b' },
    });
    await chainContainer(URL_OF, world, SETTINGS, createRedactor());
    expect(requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test('is not asked where that would give the token away', async () => {
    const { world, requests } = answering([GIVEN], {
      variables: { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'token' },
    });
    for (const url of ['https://evil.example/c', 'http://169.254.169.254/c', 'file:///c', 'c']) {
      expect(await chainContainer(url, world, SETTINGS, createRedactor())).toMatchObject({
        kind: 'failed',
        detail: expect.stringMatching(/^not asked: /),
      });
    }
    expect(requests).toEqual([]);
  });

  test.each(['refused', 'timeout', 'dns', 'tls'] as const)('may fail by %s', async (reason) => {
    const { world } = answering([{ kind: 'failed', reason, detail: 'so' }]);
    expect(await chainContainer(URL_OF, world, SETTINGS, createRedactor())).toEqual({
      kind: 'failed',
      reason,
      detail: 'so',
    });
  });
});

describe('a metadata service', () => {
  const BASE = 'http://169.254.169.254';

  test('is asked for a token, then for the role’s name, never for its credentials', async () => {
    const { world, requests } = answering([body('the-token'), body('node\n')]);
    expect(await chainMetadata(`${BASE}/`, world, SETTINGS, createRedactor())).toEqual({
      kind: 'role',
      role: 'node',
    });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `PUT ${BASE}/latest/api/token`,
      `GET ${BASE}/latest/meta-data/iam/security-credentials/`,
    ]);
    expect(requests[1]?.headers).toEqual({ 'x-aws-ec2-metadata-token': 'the-token' });
    for (const { timeoutMs } of requests) expect(timeoutMs).toBeLessThanOrEqual(1_000);
  });

  test.each<[string, readonly HttpAnswer[], unknown]>([
    ['nobody', [], { kind: 'none', reason: 'refused' }],
    [
      'nobody in time',
      [{ kind: 'failed', reason: 'timeout', detail: '' }],
      { kind: 'none', reason: 'timeout' },
    ],
    ['Azure’s', [body('no', 405)], { kind: 'not-ec2', status: 405 }],
    ['one without a role', [body('t'), body('', 404)], { kind: 'no-role' }],
    ['one with an empty list', [body('t'), body('\n')], { kind: 'no-role' }],
    ['one that breaks', [body('t'), body('oops', 500)], { kind: 'not-ec2', status: 500 }],
    ['one that falls silent', [body('t')], { kind: 'none', reason: 'other' }],
  ])('may be %s', async (_, answers, fact) => {
    const { world } = answering(answers);
    expect(await chainMetadata(BASE, world, SETTINGS, createRedactor())).toEqual(fact);
  });

  test('elsewhere is not asked', async () => {
    const { world, requests } = answering([body('t')]);
    expect(
      await chainMetadata('http://evil.example', world, SETTINGS, createRedactor()),
    ).toMatchObject({
      kind: 'none',
    });
    expect(requests).toEqual([]);
  });
});

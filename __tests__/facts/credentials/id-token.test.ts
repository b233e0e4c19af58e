import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/adapters/node/http.js';
import { roadsOf } from '../../../src/facts/endpoints/roads.js';
import { type IdTokenFact, mintIdToken } from '../../../src/facts/credentials/id-token.js';
import { seal } from '../../../src/report/sealed.js';
import type { HttpAnswer } from '../../../src/world/http.js';
import { serving } from '../../adapters/serve.js';

const BEARER = 'the-bearer-of-this-job';
const CLAIMS = { sub: 'repo:acme/shop:ref:refs/heads/main', aud: 'sts.amazonaws.com' };
const TOKEN = `e30.${Buffer.from(JSON.stringify(CLAIMS)).toString('base64url')}.c2ln`;

/** GitHub's endpoint, wherever it is. */
function endpoint(url: string) {
  const terms = { purpose: 'id-token', allowEndpoints: [] } as const;
  return { url, bearer: seal(BEARER), terms };
}

/** A clock that runs only when somebody sleeps, or when a request takes its time. */
function clock() {
  const slept: number[] = [];
  let time = 0;
  const pass = (ms: number) => {
    time += ms;
  };
  return {
    slept,
    pass,
    now: () => time,
    sleep: (ms: number) => {
      slept.push(ms);
      pass(ms);
      return Promise.resolve();
    },
  };
}

/** Mints from a real server that gives these answers in turn, the last for ever. */
async function mint(
  answers: readonly ((response: ServerResponse) => void)[],
  audience = 'sts.amazonaws.com',
) {
  const requests: IncomingMessage[] = [];
  const time = clock();
  const fact = await serving(
    (request, response) => {
      requests.push(request);
      answers[Math.min(requests.length, answers.length) - 1]?.(response);
    },
    ({ url }) =>
      mintIdToken(endpoint(`${url}/idtoken?api-version=2.0`), audience, {
        http: createHttp({ roads: roadsOf({}), variables: {} }),
        clock: time,
      }),
  );
  return { fact, requests, slept: time.slept };
}

function json(body: string, status = 200, type = 'application/json') {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };
}
const good = json(JSON.stringify({ count: 1, value: TOKEN }));
const broken = json('oops', 500, 'text/plain');

function detailOf(fact: IdTokenFact): string {
  return fact.kind === 'failed' ? `${fact.step}: ${fact.detail}` : fact.kind;
}

describe('a token is asked for', () => {
  test('with the bearer, and for the audience, whatever signs it holds', async () => {
    const { fact, requests } = await mint([good], 'a&b=c d');
    expect(fact).toMatchObject({ kind: 'minted', claims: CLAIMS });
    expect(fact.kind === 'minted' && fact.token.reveal()).toBe(TOKEN);
    const [request] = requests;
    expect(request?.headers.authorization).toBe(`Bearer ${BEARER}`);
    const url = new URL(request?.url ?? '', 'http://localhost');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      'api-version': '2.0',
      audience: 'a&b=c d',
    });
  });

  test('again after a server error, and is then taken', async () => {
    const { fact, requests, slept } = await mint([broken, good]);
    expect(fact.kind).toBe('minted');
    expect(requests).toHaveLength(2);
    expect(slept).toEqual([300]);
  });

  test('three times in all, when the errors stay', async () => {
    const { fact, requests, slept } = await mint([broken]);
    expect(detailOf(fact)).toBe('status: HTTP 500');
    expect(requests).toHaveLength(3);
    expect(slept).toEqual([300, 1_200]);
  });

  test('again when the endpoint is asked too often', async () => {
    const { fact, requests, slept } = await mint([json('{}', 429), good]);
    expect(fact.kind).toBe('minted');
    expect(requests).toHaveLength(2);
    expect(slept).toEqual([300]);
  });

  test('again when the connection was cut', async () => {
    const { fact, requests } = await mint([(response) => response.destroy(), good]);
    expect(fact.kind).toBe('minted');
    expect(requests).toHaveLength(2);
  });

  test.each([400, 401, 403, 404])('once, when the answer is %d', async (status) => {
    const { fact, requests } = await mint([json('{}', status)]);
    expect(detailOf(fact)).toBe(`status: HTTP ${status}`);
    expect(requests).toHaveLength(1);
  });

  test('where it was offered: a redirect takes the bearer nowhere', async () => {
    const { fact, requests } = await mint([
      (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
      good,
    ]);
    expect(detailOf(fact)).toBe('status: HTTP 302');
    expect(requests).toHaveLength(1);
  });
});

describe('what is no token', () => {
  test.each([
    ['a login page', json('<html>Sign in</html>', 200, 'text/html')],
    ['nothing', json('')],
    ['half of JSON', json('{"value": "')],
    ['other JSON', json('{"token": "x"}')],
    ['a list', json('["x"]')],
    ['null', json('null')],
    ['an empty token', json('{"value": ""}')],
    ['a number', json('{"value": 7}')],
    ['a token without claims', json('{"value": "opaque"}')],
    ['a token whose claims are no JSON', json('{"value": "a.b.c"}')],
    [
      'a token whose claims are a list',
      json(`{"value": "a.${Buffer.from('[]').toString('base64url')}.c"}`),
    ],
  ])('is told: %s', async (_, answer) => {
    const { fact, requests } = await mint([answer]);
    expect(detailOf(fact)).toMatch(/^garbage: HTTP 200 \(.*, \d+ bytes\) without a token in it$/);
    expect(requests).toHaveLength(1);
  });

  test('is not shown, since it might be one', async () => {
    const { fact } = await mint([json('{"value": "opaque-but-secret"}')]);
    expect(JSON.stringify(fact)).not.toContain('opaque');
    expect(JSON.stringify(fact)).not.toContain(BEARER);
  });
});

describe('an endpoint that cannot be reached', () => {
  const answers = async (
    answer: HttpAnswer,
    eachTakes: (timeoutMs: number) => number = () => 0,
  ) => {
    const asked: number[] = [];
    const time = clock();
    const http = {
      send: ({ timeoutMs }: { timeoutMs: number }) => {
        asked.push(timeoutMs);
        time.pass(eachTakes(timeoutMs));
        return Promise.resolve(answer);
      },
    };
    const fact = await mintIdToken(endpoint('https://token.example/x'), 'a', {
      http,
      clock: time,
    });
    return { fact, asked, tookMs: time.now() };
  };

  test('by a cut connection is asked three times', async () => {
    const { fact, asked } = await answers({
      kind: 'failed',
      reason: 'reset',
      detail: 'ECONNRESET',
    });
    expect(fact).toEqual({
      kind: 'failed',
      step: 'unreachable',
      detail: 'ECONNRESET',
      host: 'token.example',
    });
    expect(asked).toHaveLength(3);
  });

  test('since it hangs is asked again, for some ten seconds in all', async () => {
    const hangs: HttpAnswer = { kind: 'failed', reason: 'timeout', detail: 'no answer in time' };
    const { fact, asked, tookMs } = await answers(hangs, (timeoutMs) => timeoutMs);
    expect(detailOf(fact)).toBe('unreachable: no answer in time');
    expect(asked).toEqual([5_000, 5_000]);
    expect(tookMs).toBe(10_300);
  });

  test.each(['refused', 'dns', 'tls', 'too-large', 'other'] as const)(
    'by %s is asked once',
    async (reason) => {
      const { asked } = await answers({ kind: 'failed', reason, detail: 'so' });
      expect(asked).toHaveLength(1);
    },
  );
});

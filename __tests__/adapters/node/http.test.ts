import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/adapters/node/http.js';
import { roadsOf } from '../../../src/facts/endpoints/roads.js';
import type { HttpRequest } from '../../../src/world/http.js';
import { makeCertificate } from '../../support/network/certificate.js';
import { serving, servingSocket, servingTls } from '../serve.js';

/** Long enough for a loaded machine; only what is meant to hang gets less. */
const PATIENT_MS = 20_000;

const http = createHttp({ roads: roadsOf({}), variables: {} });

function get(url: string, more: Partial<HttpRequest> = {}) {
  return http.send({
    method: 'GET',
    url,
    headers: {},
    timeoutMs: PATIENT_MS,
    terms: { purpose: 'sts', allowEndpoints: [] },
    ...more,
  });
}

describe('an answer', () => {
  test('of any status comes with headers in lower case and its text', async () => {
    const answer = await serving(
      (request, response) => {
        response.writeHead(418, { 'X-Tea': 'pot', 'Content-Type': 'text/plain' });
        response.end(`${request.method} ${request.url} ${String(request.headers['x-mine'])}`);
      },
      ({ url }) => get(`${url}/a?b=c`, { headers: { 'X-Mine': 'yes' } }),
    );
    expect(answer).toMatchObject({
      kind: 'answered',
      status: 418,
      headers: { 'x-tea': 'pot', 'content-type': 'text/plain' },
      body: 'GET /a?b=c yes',
    });
  });

  test('comes to a body that was sent', async () => {
    const answer = await serving(
      (request, response) => {
        request.pipe(response);
      },
      ({ url }) => get(url, { method: 'POST', body: 'Action=x' }),
    );
    expect(answer).toMatchObject({ body: 'Action=x' });
  });

  test('that redirects is not followed', async () => {
    const asked: string[] = [];
    const answer = await serving(
      (request, response) => {
        asked.push(request.url ?? '');
        response.writeHead(302, { location: '/elsewhere' }).end();
      },
      ({ url }) => get(`${url}/here`),
    );
    expect(answer).toMatchObject({ status: 302, headers: { location: '/elsewhere' } });
    expect(asked).toEqual(['/here']);
  });

  test('of no UTF-8 is text all the same', async () => {
    const answer = await serving(
      (_, response) => response.end(Buffer.from([0xff, 0x00, 0xc3, 0x28])),
      ({ url }) => get(url),
    );
    expect(answer).toMatchObject({ kind: 'answered', body: '\ufffd\u0000\ufffd(' });
  });

  test('is taken up to a megabyte', async () => {
    const body = 'x'.repeat(1 << 20);
    const whole = await serving(
      (_, response) => response.end(body),
      ({ url }) => get(url),
    );
    expect(whole).toMatchObject({ kind: 'answered', status: 200 });
    const longer = await serving(
      (_, response) => response.end(`${body}x`),
      ({ url }) => get(url),
    );
    expect(longer).toMatchObject({ kind: 'failed', reason: 'too-large' });
  });

  test('without an end is cut off at that size', async () => {
    const answer = await serving(
      (_, response) => {
        const more = () => {
          while (response.writable && response.write(Buffer.alloc(1 << 16)));
        };
        response.on('drain', more);
        more();
      },
      ({ url }) => get(url),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'too-large' });
  });
});

describe('no answer', () => {
  test('since nobody listens', async () => {
    const { url } = await serving(
      () => undefined,
      (served) => Promise.resolve(served),
    );
    expect(await get(url)).toMatchObject({
      kind: 'failed',
      reason: 'refused',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('in time, whether nothing comes, only headers, or a byte now and then', async () => {
    const silent = await serving(
      () => undefined,
      ({ url }) => get(url, { timeoutMs: 100 }),
    );
    const headers = await serving(
      (_, response) => {
        response.writeHead(200).flushHeaders();
      },
      ({ url }) => get(url, { timeoutMs: 100 }),
    );
    const drips = await serving(
      (_, response) => {
        const drip = setInterval(() => response.write('.'), 5);
        response.on('close', () => clearInterval(drip));
      },
      ({ url }) => get(url, { timeoutMs: 100 }),
    );
    for (const answer of [silent, headers, drips]) {
      expect(answer).toEqual({ kind: 'failed', reason: 'timeout', detail: 'no answer in time' });
    }
  });

  test('comes late and is taken, where the caller waits longer for one who has picked up', async () => {
    const slow = await serving(
      (_, response) => {
        setTimeout(() => response.end('late'), 150);
      },
      ({ url }) => get(url, { timeoutMs: 50, connectedMs: PATIENT_MS }),
    );
    expect(slow).toMatchObject({ kind: 'answered', body: 'late' });
    const silent = await serving(
      () => undefined,
      ({ url }) => get(url, { timeoutMs: PATIENT_MS, connectedMs: 100 }),
    );
    expect(silent).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });

  test('since the connection was cut, before or within the answer', async () => {
    const before = await serving(
      (request) => request.socket.destroy(),
      ({ url }) => get(url),
    );
    const within = await serving(
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.destroy());
      },
      ({ url }) => get(url),
    );
    expect([before, within]).toMatchObject([
      { kind: 'failed', reason: 'reset' },
      { kind: 'failed', reason: 'reset' },
    ]);
  });

  test('since the bytes are no HTTP', async () => {
    const answer = await servingSocket(
      (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n\u0000\u0001\u0002'),
      ({ url }) => get(url),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'other' });
  });

  test('since the certificate is nobody that we trust', async () => {
    const answer = await servingTls(
      makeCertificate(['localhost']),
      (_, response) => response.end('no'),
      ({ port }) => get(`https://localhost:${port}`),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'tls' });
  });

  test('since the other side speaks no TLS', async () => {
    const answer = await serving(
      (_, response) => response.end('no'),
      ({ port }) => get(`https://127.0.0.1:${port}`),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'tls' });
  });

  test.each([
    ['a header with a line feed', { headers: { authorization: 'Bearer a\nb' } }],
    ['a header name with a blank', { headers: { 'a b': 'c' } }],
  ])('since %s cannot be sent', async (_, more) => {
    expect(await get('http://127.0.0.1:9', more)).toMatchObject({
      kind: 'failed',
      reason: 'unsendable',
    });
  });

  test.each(['no URL', '', 'http://', 'ftp://127.0.0.1', 'http://127.0.0.1:99999'])(
    'from %j, and nothing is thrown',
    async (url) => {
      expect(await get(url)).toMatchObject({ kind: 'failed' });
    },
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { exchange } from '../../../../src/adapters/node/transport/exchange.js';
import { roadsOf } from '../../../../src/facts/endpoints/roads.js';
import { makeCertificate } from '../../../support/network/certificate.js';
import { type Handler, servingTls } from '../../serve.js';

const STS = 'sts.eu-west-1.amazonaws.com';
const CERTIFICATE = makeCertificate([STS]);
const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
const bundle = join(folder, 'bundle.pem');
writeFileSync(bundle, CERTIFICATE.cert);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Opening = (socket: Socket, request: IncomingMessage) => void;

/** Asks STS by a proxy that treats CONNECT so. */
async function byProxy(
  opening: Opening,
  more: { readonly user?: string; readonly timeoutMs?: number; readonly caBundle?: string } = {},
) {
  const asked: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer();
  proxy.on('connection', (socket) => sockets.add(socket));
  proxy.on('connect', (request, socket: Socket) => {
    asked.push(request);
    socket.on('error', () => undefined);
    opening(socket, request);
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  const { port } = proxy.address() as AddressInfo;
  const address = `http://${more.user ?? ''}127.0.0.1:${port}`;
  try {
    const answer = await ask(
      { HTTPS_PROXY: address, AWS_CA_BUNDLE: more.caBundle ?? bundle },
      more.timeoutMs,
    );
    return { answer, asked, host: `127.0.0.1:${port}` };
  } finally {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  }
}

function ask(variables: Readonly<Record<string, string>>, timeoutMs = 20_000) {
  return exchange(
    {
      method: 'POST',
      url: `https://${STS}/`,
      headers: { authorization: 'the-signature' },
      body: 'Action=GetCallerIdentity',
      timeoutMs,
      terms: { purpose: 'sts', allowEndpoints: [] },
    },
    { roads: roadsOf(variables), variables },
  );
}

/** Opens the way to a server of the test's own. */
function throughTo(port: number): Opening {
  return (socket) => {
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy());
  };
}

function says(text: string): Opening {
  return (socket) => {
    socket.end(text);
  };
}

const hello: Handler = (request, response) => {
  response.end(`hello ${String(request.headers.authorization)}`);
};

describe('a request by a proxy', () => {
  test('reaches the host by a tunnel, and the proxy sees neither its headers nor its body', async () => {
    const { answer, asked, host } = await servingTls(CERTIFICATE, hello, ({ port }) =>
      byProxy(throughTo(port)),
    );
    expect(answer).toMatchObject({
      kind: 'answered',
      status: 200,
      proxy: { variable: 'HTTPS_PROXY', host },
    });
    expect(answer.kind === 'answered' && answer.body.toString()).toBe('hello the-signature');
    expect(asked.map(({ url }) => url)).toEqual([`${STS}:443`]);
    expect(asked[0]?.rawHeaders.join()).not.toContain('the-signature');
  });

  test('brings the user and the password of the variable, decoded', async () => {
    const { asked } = await byProxy(says('HTTP/1.1 403 No\r\n\r\n'), { user: 'ci:hunter%402@' });
    expect(asked[0]?.headers['proxy-authorization']).toBe(`Basic ${btoa('ci:hunter@2')}`);
  });

  test('is not made with a host whose certificate nobody vouches for', async () => {
    const { answer } = await servingTls(CERTIFICATE, hello, ({ port }) =>
      byProxy(throughTo(port), { caBundle: '/no/such/file' }),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'tls' });
  });

  test.each([
    ['asks for a password', 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'proxy-password'],
    ['forbids the host', 'HTTP/1.1 403 Forbidden\r\n\r\n', 'proxy-refused'],
    ['is overloaded', 'HTTP/1.1 503 Service Unavailable\r\n\r\n<html>', 'proxy-refused'],
    [
      'cannot reach the host',
      'HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\n\r\n<html>',
      'proxy-refused',
    ],
    [
      'shows a page',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>log in</html>',
      'proxy-page',
    ],
    ['hangs up', '', 'proxy-unreachable'],
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 'proxy-refused'],
  ] as const)('that %s is told by type', async (_, text, reason) => {
    const { answer, host } = await byProxy(says(text), { user: 'ci:hunter2-hunter2@' });
    expect(answer).toMatchObject({
      kind: 'failed',
      reason,
      proxy: { variable: 'HTTPS_PROXY', host },
    });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  test('that opens the way and then talks HTML is told by type', async () => {
    const { answer } = await byProxy((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.once('data', () => socket.end('<html>log in</html>'));
    });
    expect(answer).toMatchObject({ kind: 'failed', reason: 'proxy-page' });
  });

  test('that never answers ends in time, as the proxy’s fault', async () => {
    const { answer } = await byProxy(() => undefined, { timeoutMs: 300 });
    expect(answer).toMatchObject({ kind: 'failed', reason: 'proxy-unreachable' });
  });

  test('that opens the way to a host that never answers ends in time, as the host’s', async () => {
    const { answer } = await servingTls(
      CERTIFICATE,
      () => undefined,
      ({ port }) => byProxy(throughTo(port), { timeoutMs: 2_000 }),
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });

  test.each(['http://127.0.0.1:9', '127.0.0.1:9', 'socks5://127.0.0.1:9', 'http://[bad', '://'])(
    'at %s, where there is none, is the proxy’s fault',
    async (address) => {
      expect(await ask({ HTTPS_PROXY: address })).toMatchObject({
        kind: 'failed',
        reason: 'proxy-unreachable',
        proxy: { variable: 'HTTPS_PROXY' },
      });
    },
  );
});

import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { lazyGitHub } from '../../../src/adapters/github/lazy-api.js';
import { roadsOf } from '../../../src/facts/endpoints/roads.js';
import { seal } from '../../../src/report/sealed.js';
import { makeCertificate } from '../../support/network/certificate.js';
import { servingTls } from '../serve.js';

const TOKEN = ['ghs', 'planted', 'token'].join('_');
const OF = {
  apiUrl: 'https://api.github.com',
  repository: 'acme/shop',
  number: 1,
  token: seal(TOKEN),
};

/** Asks GitHub's API by a proxy that treats CONNECT so; everything that arrived at the proxy. */
async function byProxy(opening: (socket: Socket) => void, more: Record<string, string> = {}) {
  const asked: IncomingMessage[] = [];
  const passed: Buffer[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer();
  proxy.on('connection', (socket) => sockets.add(socket));
  proxy.on('connect', (request, socket: Socket) => {
    asked.push(request);
    socket.on('error', () => undefined).on('data', (bytes) => passed.push(bytes));
    opening(socket);
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  const { port } = proxy.address() as AddressInfo;
  const variables = { HTTPS_PROXY: `http://ci:hunter2hunter2@127.0.0.1:${port}`, ...more };
  try {
    const api = lazyGitHub({ roads: roadsOf(variables), variables });
    return { answer: await api.changedFiles(OF), asked, passed, host: `127.0.0.1:${port}` };
  } finally {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  }
}

const says = (text: string) => (socket: Socket) => void socket.end(text);

describe("GitHub's API by a proxy", () => {
  test.each([
    ['forbids it', 'HTTP/1.1 403 No\r\n\r\n'],
    ['asks for a password', 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'],
    ['shows a page', 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>log in</html>'],
  ])('that %s is told with the variable, and with no password', async (_, text) => {
    const { answer, asked, host } = await byProxy(says(text));
    expect(asked.map(({ url }) => url)).toEqual(['api.github.com:443']);
    expect(asked[0]?.headers['proxy-authorization']).toBe(`Basic ${btoa('ci:hunter2hunter2')}`);
    expect(asked[0]?.rawHeaders.join()).not.toContain(TOKEN);
    expect(answer).toEqual({
      kind: 'failed',
      reason: expect.stringContaining(`by the proxy ${host} of HTTPS_PROXY`),
    });
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  test('is asked through the tunnel, in which the token is encrypted', async () => {
    const requests: string[] = [];
    const { answer, passed } = await servingTls(
      makeCertificate(['api.github.com']),
      (request, response) => {
        requests.push(String(request.url));
        response.end('[]');
      },
      ({ port }) =>
        byProxy((socket) => {
          const upstream = connect(port, '127.0.0.1', () => {
            socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
            socket.pipe(upstream).pipe(socket);
          });
          upstream.on('error', () => socket.destroy());
        }),
    );
    // A handshake went through, and ended at a certificate that nobody here vouches for.
    expect(passed[0]?.[0]).toBe(22);
    expect(Buffer.concat(passed).toString('latin1')).not.toContain(TOKEN);
    expect(requests).toEqual([]);
    expect(answer).toMatchObject({ kind: 'failed' });
  });
});

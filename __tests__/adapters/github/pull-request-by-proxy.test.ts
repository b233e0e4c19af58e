import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCertificate } from '../../support/network/certificate.js';
import { fakeKeyId } from '../git/made-repository.js';
import { servingTls } from '../serve.js';

const PROGRAM = fileURLToPath(new URL('../../../dist/index.js', import.meta.url));
const TOKEN = ['ghs', 'planted', 'token'].join('_');
const CERTIFICATE = makeCertificate(['api.github.com']);
const SHA = 'a'.repeat(40);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pull-request-'));
  writeFileSync(join(folder, 'authority.pem'), CERTIFICATE.cert);
  const side = (ref: string) => ({ sha: SHA.replace(/a$/, ref), ref });
  writeFileSync(
    join(folder, 'event.json'),
    JSON.stringify({
      number: 7,
      pull_request: { number: 7, changed_files: 1, commits: 1, base: side('b'), head: side('c') },
      repository: { full_name: 'acme/shop', default_branch: 'main' },
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What GitHub lists of the pull request: one file, which brings a key. */
const FILES = JSON.stringify([
  {
    filename: 'deploy.env',
    sha: SHA,
    status: 'added',
    additions: 1,
    changes: 1,
    patch: `@@ -0,0 +1 @@\n+AWS_ACCESS_KEY_ID=${fakeKeyId(3)}`,
  },
]);

/** The action, on a pull request that nobody checked out, behind a proxy. */
async function preflight(more: Readonly<Record<string, string>> = {}) {
  const heard: { authorization?: string | undefined; url?: string | undefined }[] = [];
  const tunnels: string[] = [];
  return servingTls(
    CERTIFICATE,
    ({ headers, url }, response) => {
      heard.push({ authorization: headers.authorization, url });
      response.setHeader('content-type', 'application/json').end(FILES);
    },
    async ({ port }) => {
      const sockets = new Set<Socket>();
      const proxy = createServer();
      proxy.on('connection', (socket) => sockets.add(socket));
      proxy.on('connect', ({ url }, socket: Socket) => {
        tunnels.push(String(url));
        const upstream = connect(port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
          socket.pipe(upstream).pipe(socket);
        });
        for (const end of [socket, upstream]) end.on('error', () => end.destroy());
      });
      await new Promise<void>((resolve) => {
        proxy.listen(0, '127.0.0.1', resolve);
      });
      for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
      const child = spawn(process.execPath, [PROGRAM], {
        cwd: folder,
        stdio: 'ignore',
        env: {
          PATH: process.env['PATH'] ?? '',
          HOME: folder,
          GITHUB_ACTIONS: 'true',
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_API_URL: 'https://api.github.com',
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: join(folder, 'event.json'),
          GITHUB_OUTPUT: join(folder, 'output'),
          GITHUB_STEP_SUMMARY: join(folder, 'summary'),
          'INPUT_GITHUB-TOKEN': TOKEN,
          HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
          NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
          ...more,
        },
      });
      const exitCode = await new Promise((resolve) => child.once('exit', resolve));
      for (const socket of sockets) socket.destroy();
      proxy.close();
      const summary = readFileSync(join(folder, 'summary'), 'utf8');
      return { exitCode, tunnels, heard, summary };
    },
  );
}

describe('a pull request behind a proxy', () => {
  test('has its files read by the proxy, and its key found', async () => {
    const { exitCode, tunnels, heard, summary } = await preflight();
    expect(tunnels).toEqual(['api.github.com:443']);
    expect(heard).toEqual([
      {
        authorization: `token ${TOKEN}`,
        url: '/repos/acme/shop/pulls/7/files?per_page=100&page=1',
      },
    ]);
    expect(summary).toContain('deploy.env:1');
    expect(exitCode).toBe(1);
  });

  test.each(['api.github.com', '.github.com'])(
    'is not asked for by the proxy where NO_PROXY names %s',
    async (name) => {
      const { tunnels, summary } = await preflight({ NO_PROXY: name });
      expect(tunnels).toEqual([]);
      expect(summary).toContain('could not be read');
    },
  );
});

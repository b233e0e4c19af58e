import { spawn } from 'node:child_process';
import {
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  createServer,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub's git, over loopback. */
export interface GitServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Every request that came, as `METHOD /path STATUS`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the bare repositories below a folder by git's own `http-backend`, to those who know the
 * token, as GitHub does for a private repository.
 */
export function gitHandler(
  root: string,
  token: string | undefined,
  requests: string[] = [],
): RequestListener {
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return (request, response) => {
    const told = (status: number) =>
      requests.push(`${request.method ?? ''} ${request.url ?? ''} ${status}`);
    if (token !== undefined && request.headers.authorization !== expected) {
      told(401);
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('no');
      return;
    }
    serve(root, request, response, told);
  };
}

/** Opens a port for {@link gitHandler}, or for whatever else is to stand there. */
export async function startGitServer(
  root: string,
  token?: string,
  instead?: RequestListener,
): Promise<GitServer> {
  const requests: string[] = [];
  const server = createServer(instead ?? gitHandler(root, token, requests));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @see https://git-scm.com/docs/git-http-backend */
function serve(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  told: (status: number) => void,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const header = (name: string) => String(request.headers[name] ?? '');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: header('git-protocol'),
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      REMOTE_USER: 'x-access-token',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = output.toString('latin1', 0, Math.max(0, end)).split('\r\n');
    const status = Number(headers.find((line) => line.startsWith('Status: '))?.slice(8, 11) ?? 200);
    told(status);
    for (const line of headers) {
      const colon = line.indexOf(': ');
      if (colon > 0 && !line.startsWith('Status')) {
        response.setHeader(line.slice(0, colon), line.slice(colon + 2));
      }
    }
    response.writeHead(end === -1 ? 500 : status).end(output.subarray(end + 4));
  });
}

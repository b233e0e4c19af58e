import type { IncomingMessage } from 'node:http';
import { networkFailure } from './network-failure.js';
import type { Http, HttpAnswer, HttpRequest } from '../../world/http.js';

/** Longest answer taken; the endpoints we ask answer with a few kilobytes. */
const LIMIT_BYTES = 1 << 20;

/** HTTP by node's own client: no redirects, no proxies, one time limit over the whole exchange. */
export const nodeHttp: Http = { send };

async function send(request: HttpRequest): Promise<HttpAnswer> {
  try {
    return await exchange(request);
  } catch (thrown) {
    // An address or a header that node refuses to send.
    if (codeOf(thrown) === '') throw thrown;
    return failure(thrown, false);
  }
}

async function exchange(request: HttpRequest): Promise<HttpAnswer> {
  const url = new URL(request.url);
  const { request: open } =
    url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(request.timeoutMs);
    const outgoing = open(url, { method: request.method, headers: { ...request.headers }, signal });
    const fail = (thrown: unknown) => {
      if (signal.aborted || codeOf(thrown) !== '') resolve(failure(thrown, signal.aborted));
      else reject(thrown);
    };
    outgoing.on('error', fail);
    outgoing.on('response', (incoming) => {
      collect(incoming).then(resolve, fail);
    });
    outgoing.end(request.body);
  });
}

async function collect(incoming: IncomingMessage): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) {
      incoming.destroy();
      return { kind: 'failed', reason: 'too-large', detail: `more than ${LIMIT_BYTES} bytes` };
    }
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  const body = Buffer.concat(chunks).toString('utf8');
  return { kind: 'answered', status: incoming.statusCode ?? 0, headers, body };
}

/** What Node calls the failure; empty for a mistake of our own, and for a time limit. */
function codeOf(thrown: unknown): string {
  const { code } = thrown as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

function failure(thrown: unknown, timedOut: boolean): HttpAnswer {
  const code = codeOf(thrown);
  const { message = '' } = thrown as { message?: string };
  const detail = message === '' ? code : message;
  if (timedOut) return { kind: 'failed', reason: 'timeout', detail: 'no answer in time' };
  return { kind: 'failed', reason: networkFailure(code), detail };
}

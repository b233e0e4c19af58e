import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultConfig } from './config.js';

/** A request, as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Lower-case names; repeated ones joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A reply, or a fault of the transport itself. */
export type Behaviour = Reply | 'hang' | 'reset';

const LARGEST = 1024 * 1024;

/** Reads a request to its end. */
export async function arrive(request: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new Error('the request is larger than any that AWS takes');
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers,
    body: Buffer.concat(chunks),
  };
}

/** Sends a reply, stamped with the service's own clock: SDKs correct theirs by it. */
export function behave(response: ServerResponse, behaviour: Behaviour, now: number): void {
  if (behaviour === 'hang') return;
  if (behaviour === 'reset') {
    response.socket?.destroy();
    return;
  }
  response.writeHead(behaviour.status, {
    date: new Date(now).toUTCString(),
    'content-length': Buffer.byteLength(behaviour.body),
    ...behaviour.headers,
  });
  response.end(behaviour.body);
}

const HTML =
  '<!DOCTYPE html>\n<html><head><title>Access blocked</title></head><body><h1>Your network administrator has blocked this page</h1></body></html>\n';

/** What a fault does to a request; `error` words an ordinary error of the service. */
export function misbehave(
  fail: FaultConfig['fail'],
  error: (status: number, code?: string, message?: string) => Reply,
): Behaviour {
  if (fail.hang) return 'hang';
  if (fail.reset) return 'reset';
  const status = fail.status ?? 200;
  if (fail.body === 'html') {
    return { status, headers: { 'content-type': 'text/html' }, body: HTML };
  }
  if (fail.body === 'garbage') {
    return { status, headers: { 'content-type': 'text/plain' }, body: '\u0001{<]garbage&\u0000' };
  }
  if (fail.body === 'empty') return { status, body: '' };
  return error(fail.status ?? 500, fail.code, fail.message);
}

import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { EgressTerms, ProxyHop, ProxyWay, Roads } from '../../../world/egress.js';
import type { NoAnswer } from '../../../world/http.js';
import { failureOf } from './failure.js';
import { agentBy, type Way } from './proxied.js';
import { certificates } from './trust-store.js';

/** Longest answer taken, unless the caller knows better; most have a few kilobytes. */
const LIMIT_BYTES = 1 << 20;

/** One request as it goes over the wire. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly timeoutMs: number;
  /** In place of it once somebody has taken the call. */
  readonly connectedMs?: number;
  /** Of the answer's body. */
  readonly limitBytes?: number;
  readonly terms: EgressTerms;
  /** Ends the exchange earlier. */
  readonly signal?: AbortSignal;
}

export type Exchanged =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Buffer;
      readonly proxy?: ProxyHop;
    }
  | ({ readonly kind: 'failed' } & NoAnswer);

/** What every exchange of one run shares. */
export interface Line {
  readonly roads: Roads;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * The one way out of this process for HTTP, whoever asks: nothing goes to a host that the egress
 * decision forbids, no redirect is followed, certificates are verified whatever the environment
 * says, and time and size are bounded.
 * @throws what is a mistake of our own
 */
export async function exchange(outgoing: Outgoing, line: Line): Promise<Exchanged> {
  const { terms } = outgoing;
  const verdict = line.roads.mayContact(outgoing.url, terms.purpose, terms);
  if (!verdict.allowed) {
    return { kind: 'failed', reason: 'not-allowed', detail: verdict.why };
  }
  const proxy = line.roads.proxyFor(outgoing.url);
  const hop = proxy === null ? {} : { proxy: { variable: proxy.variable, host: proxy.host } };
  const limit = createLimit(outgoing);
  const signal = AbortSignal.any([limit.signal, ...(outgoing.signal ? [outgoing.signal] : [])]);
  const way = proxy === null ? null : { open: false };
  try {
    return { ...(await send(outgoing, line, proxy, way, signal, limit.connected)), ...hop };
  } catch (thrown) {
    const failure = failureOf(thrown, { timedOut: signal.aborted, way });
    return { kind: 'failed', ...failure, ...hop };
  } finally {
    limit.over();
  }
}

interface Limit {
  readonly signal: AbortSignal;
  /** Somebody has taken the call. */
  connected(): void;
  over(): void;
}

/** Counts from now, and anew once there is a connection. */
function createLimit({ timeoutMs, connectedMs }: Outgoing): Limit {
  const controller = new AbortController();
  const start = (ms: number): NodeJS.Timeout => setTimeout(() => controller.abort(), ms);
  let timer = start(timeoutMs);
  return {
    signal: controller.signal,
    connected() {
      if (connectedMs === undefined) return;
      clearTimeout(timer);
      timer = start(connectedMs);
    },
    over() {
      clearTimeout(timer);
    },
  };
}

/** An answer whose body is still to come. */
export type Download =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Throws an error with a code where it breaks off, takes too long or has too many bytes. */
      readonly pieces: AsyncIterable<Uint8Array>;
    }
  | ({ readonly kind: 'failed' } & NoAnswer);

/**
 * The same for a body of any size, which is read piece by piece and never kept.
 * @throws what is a mistake of our own
 */
export async function download(outgoing: Outgoing, line: Line): Promise<Download> {
  const { terms } = outgoing;
  const verdict = line.roads.mayContact(outgoing.url, terms.purpose, terms);
  if (!verdict.allowed) {
    return { kind: 'failed', reason: 'not-allowed', detail: `${verdict.host}: ${verdict.why}` };
  }
  const proxy = line.roads.proxyFor(outgoing.url);
  const hop = proxy === null ? {} : { proxy: { variable: proxy.variable, host: proxy.host } };
  const limit = createLimit(outgoing);
  const way = proxy === null ? null : { open: false };
  try {
    const incoming = await reach(outgoing, line, proxy, way, limit.signal, limit.connected);
    const status = incoming.statusCode ?? 0;
    return { kind: 'answered', status, pieces: piecesOf(incoming, outgoing, limit) };
  } catch (thrown) {
    limit.over();
    const failure = failureOf(thrown, { timedOut: limit.signal.aborted, way });
    return { kind: 'failed', ...failure, ...hop };
  }
}

async function* piecesOf(
  incoming: IncomingMessage,
  { limitBytes = LIMIT_BYTES }: Outgoing,
  limit: Limit,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limitBytes) {
        throw Object.assign(new Error('too large'), { code: 'EFBIG' });
      }
      yield chunk;
    }
  } finally {
    limit.over();
    incoming.destroy();
  }
}

async function send(
  outgoing: Outgoing,
  line: Line,
  proxy: ProxyWay | null,
  way: Way | null,
  signal: AbortSignal,
  connected: () => void,
): Promise<Exchanged> {
  const incoming = await reach(outgoing, line, proxy, way, signal, connected);
  if (proxy !== null && incoming.statusCode === 407) {
    incoming.destroy();
    return { kind: 'failed', reason: 'proxy-password', detail: 'HTTP 407' };
  }
  return collect(incoming, outgoing.limitBytes ?? LIMIT_BYTES);
}

async function reach(
  outgoing: Outgoing,
  line: Line,
  proxy: ProxyWay | null,
  way: Way | null,
  signal: AbortSignal,
  connected: () => void,
): Promise<IncomingMessage> {
  const url = new URL(outgoing.url);
  const { method, headers } = outgoing;
  const options: RequestOptions = { method, headers: { ...headers }, signal };
  if (proxy !== null && way !== null) options.agent = await agentBy(proxy, url, signal, way);
  const request = await open(url, options, outgoing.terms, line);
  return new Promise<IncomingMessage>((resolve, reject) => {
    request.on('error', reject).on('response', resolve);
    request.once('socket', (socket) => {
      if (socket.connecting) socket.once('connect', connected);
      else connected();
    });
    request.end(outgoing.body);
  });
}

const AWS: readonly string[] = ['sts', 'iam', 'sign-in'];

async function open(
  url: URL,
  options: RequestOptions,
  terms: EgressTerms,
  { variables }: Line,
): Promise<ClientRequest> {
  if (url.protocol === 'http:') return (await import('node:http')).request(url, options);
  const bundles = AWS.includes(terms.purpose) ? [variables.AWS_CA_BUNDLE, terms.caBundle] : [];
  const paths = bundles.filter((path): path is string => path !== undefined && path !== '');
  const ca = await certificates(paths, variables.NODE_EXTRA_CA_CERTS);
  const trust = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
  return (await import('node:https')).request(url, { ...options, ...trust });
}

async function collect(incoming: IncomingMessage, limitBytes: number): Promise<Exchanged> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limitBytes) {
      incoming.destroy();
      const detail = `the answer is too large: more than ${limitBytes} bytes`;
      return { kind: 'failed', reason: 'too-large', detail };
    }
    chunks.push(chunk);
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    kind: 'answered',
    status: incoming.statusCode ?? 0,
    headers,
    body: Buffer.concat(chunks),
  };
}

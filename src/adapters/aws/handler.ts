import { Readable } from 'node:stream';
import type { EgressTerms, ProxyHop } from '../../world/egress.js';
import type { Unanswered } from '../../world/aws.js';
import { exchange, type Line } from '../node/transport/exchange.js';

/** An SDK's request, as far as it is sent. */
interface SdkRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What went over one client's wire: the errors that the SDK makes of it no longer tell. */
export interface Wire {
  /** The last request without an answer. @throws a mistake of our own in making one */
  failed(): Unanswered | undefined;
  /** The proxy that the last answer came by. */
  proxy(): ProxyHop | undefined;
}

/**
 * The request handler that every client and provider of the SDK is given, in place of its own:
 * whatever setting named the host, the one transport decides whether it is asked.
 */
export function handlerOn(line: Line, terms: EgressTerms, timeoutMs: number) {
  let failure: Unanswered | undefined;
  let proxy: ProxyHop | undefined;
  let mistake: { readonly thrown: unknown } | undefined;
  const wire: Wire = {
    failed: () => {
      if (mistake !== undefined) throw mistake.thrown;
      return failure;
    },
    proxy: () => proxy,
  };
  const requestHandler = {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request: SdkRequest, options: { readonly abortSignal?: unknown } = {}) {
      const url = urlOf(request);
      const { abortSignal } = options;
      const answer = await exchange(
        {
          method: request.method,
          url,
          headers: request.headers,
          ...bodyOf(request.body),
          timeoutMs,
          terms,
          ...(abortSignal instanceof AbortSignal ? { signal: abortSignal } : {}),
        },
        line,
      ).catch((thrown: unknown) => {
        mistake = { thrown };
        throw thrown;
      });
      proxy = answer.proxy;
      if (answer.kind === 'failed') {
        const { kind: _, ...why } = answer;
        failure = { ...why, host: hostOf(url, request.hostname) };
        throw Object.assign(new Error(answer.detail), { name: 'RequestNotAnswered' });
      }
      failure = undefined;
      const { status: statusCode, headers, body } = answer;
      return { response: { statusCode, headers, body: Readable.from([body]) } };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
    destroy: () => undefined,
  };
  return { requestHandler, wire };
}

function urlOf({ protocol, hostname, port, path, query }: SdkRequest): string {
  const sorted = Object.entries(query ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = sorted.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: string | null) =>
      one === null ? encode(name) : `${encode(name)}=${encode(one)}`,
    ),
  );
  const search = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${search}`;
}

function encode(text: string): string {
  const hex = (one: string) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

function bodyOf(body: unknown): { body?: string | Uint8Array } {
  return typeof body === 'string' || body instanceof Uint8Array ? { body } : {};
}

function hostOf(url: string, hostname: string): string {
  return URL.canParse(url) ? new URL(url).host : hostname;
}

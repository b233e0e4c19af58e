import type { EgressTerms, ProxyHop } from './egress.js';
import type { NetworkFailure } from './network.js';

/** One request. Redirects are never followed: a token must not travel on. */
export interface HttpRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Over the whole exchange, body included. */
  readonly timeoutMs: number;
  /** In place of it once somebody has taken the call: then it is only slow. */
  readonly connectedMs?: number;
  readonly terms: EgressTerms;
}

/** Why there was no answer. What begins with `proxy-` never reached the host. */
export type NoAnswerReason =
  | NetworkFailure
  | 'too-large'
  /** The egress decision forbids the host; nothing was sent. */
  | 'not-allowed'
  | 'proxy-unreachable'
  /** HTTP 407. */
  | 'proxy-password'
  /** Any other refusal to open the way. */
  | 'proxy-refused'
  /** The way was said to be open, and a page of the proxy's own stood behind it. */
  | 'proxy-page';

export interface NoAnswer {
  readonly reason: NoAnswerReason;
  /** The system's code and words, such as "ECONNREFUSED 127.0.0.1:9". */
  readonly detail: string;
  /** The proxy that the request went by. */
  readonly proxy?: ProxyHop;
}

/** An answer of any status, or the reason why there was none. */
export type HttpAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | ({ readonly kind: 'failed' } & NoAnswer);

/** HTTP, for the token endpoint, container and instance metadata. Never throws. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
}

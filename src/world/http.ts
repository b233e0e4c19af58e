import type { NetworkFailure } from './network.js';

/** One request. Redirects are never followed: a token must not travel on. */
export interface HttpRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
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
  | {
      readonly kind: 'failed';
      readonly reason: NetworkFailure | 'too-large';
      /** The system's code and words, such as "ECONNREFUSED 127.0.0.1:9". */
      readonly detail: string;
    };

/** HTTP, for the token endpoint, container and instance metadata. Never throws. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
}

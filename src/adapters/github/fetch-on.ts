import type { NoAnswer } from '../../world/http.js';
import { exchange, type Line } from '../node/transport/exchange.js';

/** Of one request, in milliseconds. */
const TIME_LIMIT = 30_000;
/** A blob of GitHub's API has at most 100 MB, and base64 adds a third. */
const LIMIT_BYTES = 140 << 20;
/** Statuses whose answers have no body, by the standard of fetch. */
const BODILESS: readonly number[] = [204, 205, 304];

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null;
}

/** What the toolkit wraps into an error of its own, as its cause. */
export class GithubUnanswered extends Error {
  readonly answer: NoAnswer;

  constructor(answer: NoAnswer) {
    super(answer.detail);
    this.answer = answer;
  }
}

/** As much of `fetch` as the toolkit asks for, over the one transport. */
export function fetchOn(line: Line, apiUrl: string) {
  return async (url: string, { method = 'GET', headers = {}, body, signal }: Asked = {}) => {
    const answer = await exchange(
      {
        method,
        url,
        headers: { ...headers },
        ...(typeof body === 'string' ? { body } : {}),
        timeoutMs: TIME_LIMIT,
        limitBytes: LIMIT_BYTES,
        terms: { purpose: 'github-api', allowEndpoints: [], githubApi: apiUrl },
        ...(signal ? { signal } : {}),
      },
      line,
    );
    if (answer.kind === 'failed') throw new GithubUnanswered(answer);
    if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) {
      throw new GithubUnanswered({ reason: 'other', detail: `HTTP ${answer.status}: a redirect` });
    }
    const content = BODILESS.includes(answer.status) ? null : new Uint8Array(answer.body);
    return new Response(content, { status: answer.status, headers: answer.headers });
  };
}

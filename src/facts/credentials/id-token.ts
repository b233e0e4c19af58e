import { parseJson } from '../../report/parse-json.js';
import { seal, type Sealed } from '../../report/sealed.js';
import type { Clock } from '../../world/clock.js';
import type { Http, HttpAnswer } from '../../world/http.js';

/** A token of this job, with its claims read (not verified: AWS does that). */
export type IdTokenFact =
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'minted'; readonly token: Sealed; readonly claims: Claims }
  | {
      readonly kind: 'failed';
      readonly step: 'unreachable' | 'status' | 'garbage' | 'not-allowed';
      /** What the endpoint answered, without the token. */
      readonly detail: string;
      readonly host: string;
    };

export type Claims = Readonly<Record<string, unknown>>;

/** One try, and when no new try begins any more. */
const TIMEOUT_MS = 5_000;
const BUDGET_MS = 8_000;
const WAITS_MS = [300, 1_200] as const;

/** Where and with what the runner offers tokens. */
export interface TokenEndpoint {
  readonly url: string;
  readonly bearer: Sealed;
}

/**
 * Asks the runner's endpoint for a token with the given audience. Server errors and lost
 * connections are tried again within ten seconds or so; anything else is final.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export async function mintIdToken(
  endpoint: TokenEndpoint,
  audience: string,
  world: { readonly http: Http; readonly clock: Clock },
): Promise<IdTokenFact> {
  const url = new URL(endpoint.url);
  url.searchParams.set('audience', audience);
  const deadline = world.clock.now() + BUDGET_MS;
  for (let tries = 1; ; tries += 1) {
    const answer = await world.http.send({
      method: 'GET',
      url: url.href,
      headers: {
        authorization: `Bearer ${endpoint.bearer.reveal()}`,
        accept: 'application/json; api-version=2.0',
        'user-agent': 'aws-preflight',
      },
      timeoutMs: TIMEOUT_MS,
    });
    const wait = WAITS_MS[tries - 1];
    const isLate = wait !== undefined && world.clock.now() + wait > deadline;
    if (wait === undefined || isLate || !mayChange(answer)) return judgeAnswer(answer, url.host);
    await world.clock.sleep(wait);
  }
}

function mayChange(answer: HttpAnswer): boolean {
  if (answer.kind === 'failed') return ['timeout', 'reset'].includes(answer.reason);
  return answer.status >= 500 || answer.status === 429;
}

function judgeAnswer(answer: HttpAnswer, host: string): IdTokenFact {
  if (answer.kind === 'failed') {
    return { kind: 'failed', step: 'unreachable', detail: answer.detail, host };
  }
  if (answer.status !== 200) {
    return { kind: 'failed', step: 'status', detail: `HTTP ${answer.status}`, host };
  }
  const token = tokenIn(answer.body);
  const claims = token === undefined ? undefined : decodeClaims(token);
  if (token === undefined || claims === undefined) {
    const type = answer.headers['content-type'] ?? 'no content type';
    const detail = `HTTP 200 (${type}, ${answer.body.length} bytes) without a token in it`;
    return { kind: 'failed', step: 'garbage', detail, host };
  }
  return { kind: 'minted', token: seal(token), claims };
}

function tokenIn(body: string): string | undefined {
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  return typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
}

/** The payload of a JWT, or undefined when it is none. */
export function decodeClaims(token: string): Claims | undefined {
  const payload = token.split('.')[1];
  if (payload === undefined) return undefined;
  const value = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Claims)
    : undefined;
}

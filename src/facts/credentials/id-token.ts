import { parseJson } from '../../report/parse-json.js';
import { seal, type Sealed } from '../../report/sealed.js';
import type { Claims } from '../../trust/request/claims.js';
import { claimsOfToken } from '../../trust/request/token.js';
import type { Unanswered } from '../../world/aws.js';
import type { Clock } from '../../world/clock.js';
import type { EgressTerms } from '../../world/egress.js';
import type { Http, HttpAnswer } from '../../world/http.js';
import { failureMayPass, statusMayPass } from '../../world/network.js';
import { askAgain, type Patience } from '../endpoints/ask-again.js';

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
      /** Where a proxy stood on the way and no answer came. */
      readonly unanswered?: Unanswered;
    };

/** One try may take this long. */
const TIMEOUT_MS = 5_000;
const PATIENCE: Patience = { waitsMs: [300, 1_200], budgetMs: 8_000 };

/** Where and with what the runner offers tokens. */
export interface TokenEndpoint {
  readonly url: string;
  readonly bearer: Sealed;
  readonly terms: EgressTerms;
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
  const ask = () =>
    world.http.send({
      method: 'GET',
      url: url.href,
      headers: {
        authorization: `Bearer ${endpoint.bearer.reveal()}`,
        accept: 'application/json; api-version=2.0',
        'user-agent': 'aws-preflight',
      },
      timeoutMs: TIMEOUT_MS,
      terms: endpoint.terms,
    });
  const { answer } = await askAgain(ask, mayChange, PATIENCE, world.clock);
  return judgeAnswer(answer, url.host);
}

function mayChange(answer: HttpAnswer): boolean {
  return answer.kind === 'failed' ? failureMayPass(answer.reason) : statusMayPass(answer.status);
}

function judgeAnswer(answer: HttpAnswer, host: string): IdTokenFact {
  if (answer.kind === 'failed') {
    const { reason, detail, proxy } = answer;
    const lost = proxy === undefined ? {} : { unanswered: { reason, detail, host, proxy } };
    return { kind: 'failed', step: 'unreachable', detail, host, ...lost };
  }
  if (answer.status !== 200) {
    return { kind: 'failed', step: 'status', detail: `HTTP ${answer.status}`, host };
  }
  const token = tokenIn(answer.body);
  const read = token === undefined ? undefined : claimsOfToken(token);
  if (token === undefined || read?.ok !== true) {
    const type = answer.headers['content-type'] ?? 'no content type';
    const detail = `HTTP 200 (${type}, ${answer.body.length} bytes) without a token in it`;
    return { kind: 'failed', step: 'garbage', detail, host };
  }
  return { kind: 'minted', token: seal(token), claims: read.claims };
}

function tokenIn(body: string): string | undefined {
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  return typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
}

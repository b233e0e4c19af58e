import { randomBytes } from 'node:crypto';
import { strike } from '../cloud/fault.js';
import { type Arrived, type Behaviour, type Reply, misbehave } from '../cloud/http.js';
import type { Cloud } from '../cloud/state.js';
import { type RunFacts, claimsOf } from './claims.js';
import type { Issuer } from './issuer.js';
import { type Job, ownerOf } from './job.js';

/** Where the runner sends a job for its ID token. */
export const TOKEN_HOST = 'pipelines.actions.githubusercontent.com';

/** The two variables that a job with `id-token: write` finds in its environment. */
export interface TokenRequest {
  readonly url: string;
  readonly bearer: string;
}

/** A fresh request address and bearer for one job. */
export function createTokenRequest(): TokenRequest {
  const path = 'qkZ7vYbD/00000000-0000-0000-0000-000000000000/_apis/distributedtask/hubs/Actions';
  return {
    url: `https://${TOKEN_HOST}/${path}/plans/31bd3f4b/jobs/ca395085/idtoken?api-version=2.0`,
    bearer: `eyJ0eXAiOiJKV1QifQ.${randomBytes(48).toString('base64url')}.${randomBytes(48).toString('base64url')}`,
  };
}

/** Answers a job that asks for its ID token. */
export async function tokenEndpoint(
  cloud: Cloud,
  issuer: Issuer,
  job: Job,
  facts: RunFacts,
  expected: TokenRequest,
  request: Arrived,
): Promise<Behaviour> {
  const fail = strike(cloud.faults, 'oidc', 'GetToken');
  if (fail) return misbehave(fail, (status) => json(status, { message: 'internal error' }));

  const asked = new URL(request.url, expected.url);
  if (request.method !== 'GET' || asked.pathname !== new URL(expected.url).pathname) {
    return json(404, { message: 'Not Found' });
  }
  if (request.headers['authorization'] !== `Bearer ${expected.bearer}`) {
    return json(401, { message: 'The bearer token is not authorized to access this resource.' });
  }
  if (asked.searchParams.get('api-version') === null) {
    return json(400, { message: 'No api-version was supplied.' });
  }
  const audience =
    asked.searchParams.get('audience') || `https://github.com/${ownerOf(job.repository)}`;
  const token = await issuer.sign(claimsOf(job, facts), audience, cloud.now());
  cloud.issued.push(token);
  return json(200, { count: token.length, value: token });
}

function json(status: number, value: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

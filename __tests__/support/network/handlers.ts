import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CloudConfig } from '../cloud/config.js';
import { container } from '../cloud/container.js';
import { type Arrived, type Behaviour, arrive, behave } from '../cloud/http.js';
import { iam } from '../cloud/iam.js';
import { createInstanceMetadata } from '../cloud/instance-metadata.js';
import type { Cloud } from '../cloud/state.js';
import { sts } from '../cloud/sts/service.js';
import type { RunFacts } from '../github/claims.js';
import { actionsApi, logStorage, type RunOfJobs } from '../github/actions-api.js';
import type { Issuer } from '../github/issuer.js';
import type { Job } from '../github/job.js';
import { type TokenRequest, tokenEndpoint } from '../github/token-endpoint.js';
import { HOSTS } from './hosts.js';
import type { Handlers } from './listen.js';

/** GitHub's side of the token exchange; absent where the job was granted no token. */
export interface TokenService {
  readonly job: Job;
  readonly facts: RunFacts;
  readonly request: TokenRequest;
}

/** Connects the open ports with the services behind them. */
export function handlersOf(
  config: CloudConfig,
  cloud: Cloud,
  issuer: Issuer,
  tokens: TokenService | undefined,
  run?: RunOfJobs,
): Handlers {
  const metadata = createInstanceMetadata(cloud, config.instanceMetadata);

  async function tls(request: Arrived): Promise<Behaviour> {
    const host = HOSTS.get((request.headers['host'] ?? '').replace(/:\d+$/, ''));
    switch (host?.service) {
      case 'sts':
        return sts(cloud, issuer, host, request);
      case 'iam':
        return iam(cloud, request);
      case 'oidc':
        if (tokens === undefined) break;
        return tokenEndpoint(cloud, issuer, tokens.job, tokens.facts, tokens.request, request);
      case 'github-api':
        if (run === undefined) break;
        return actionsApi(run, request);
      case 'github-log':
        if (run === undefined) break;
        return logStorage(run, request);
      case undefined:
        break;
    }
    return { status: 404, body: 'nothing is served here' };
  }

  function handler(service: (request: Arrived) => Behaviour | Promise<Behaviour>) {
    return (request: IncomingMessage, response: ServerResponse): void => {
      const answered = arrive(request).then(service);
      answered.then(
        (behaviour) => behave(response, behaviour, cloud.now()),
        (error: unknown) => behave(response, { status: 500, body: String(error) }, cloud.now()),
      );
    };
  }

  return {
    tls: handler(tls),
    sts: handler((request) => sts(cloud, issuer, { region: undefined, partition: 'aws' }, request)),
    imds: handler(metadata),
    proxy: config.proxy ?? 'none',
    container: handler((request) => container(cloud, config.container, request)),
  };
}

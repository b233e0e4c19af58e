import type { CloudConfig } from './config.js';
import { issueMachineSession } from './create.js';
import { strike } from './fault.js';
import { type Arrived, type Behaviour, type Reply, misbehave } from './http.js';
import { type Cloud, roleArn } from './state.js';

/**
 * The credentials endpoint of ECS and EKS containers.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export function container(
  cloud: Cloud,
  config: CloudConfig['container'],
  request: Arrived,
): Behaviour {
  const fail = strike(cloud.faults, 'container', 'GetCredentials');
  if (fail) return misbehave(fail, (status) => json(status, { code: 'InternalServerError' }));
  if (config === 'none') return json(404, { message: 'Not Found' });
  const { pathname } = new URL(request.url, 'http://169.254.170.2');
  if (request.method !== 'GET' || pathname !== config.path) {
    return json(404, { code: 'NotFound', message: 'no credentials at this path' });
  }
  if (config.token !== undefined && request.headers['authorization'] !== config.token) {
    return json(401, { code: 'Unauthorized', message: 'the authorization token is not valid' });
  }
  const session = issueMachineSession(cloud, config, 'c0ffee00c0ffee00c0ffee00c0ffee00');
  const { account, role } = session.principal as Extract<
    typeof session.principal,
    { kind: 'session' }
  >;
  return json(200, {
    RoleArn: roleArn(account, role),
    AccessKeyId: session.id,
    SecretAccessKey: session.secret,
    Token: session.token,
    Expiration: new Date(session.expiresAt).toISOString(),
  });
}

function json(status: number, value: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}

import { randomBytes } from 'node:crypto';
import type { CloudConfig } from './config.js';
import { INSTANCE_ID, issueMachineSession } from './create.js';
import { strike } from './fault.js';
import { type Arrived, type Behaviour, type Reply, misbehave } from './http.js';
import type { Cloud } from './state.js';

const CREDENTIALS = '/latest/meta-data/iam/security-credentials/';

/**
 * What answers at 169.254.169.254: EC2's service (version 2: a token first), or Azure's, which is
 * what GitHub-hosted runners find there.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
export function createInstanceMetadata(
  cloud: Cloud,
  config: CloudConfig['instanceMetadata'],
): (request: Arrived) => Behaviour {
  const tokens = new Set<string>();

  return (request) => {
    const path = new URL(request.url, 'http://169.254.169.254').pathname;
    const action = path.startsWith('/latest/api/token') ? 'GetToken' : 'GetMetadata';
    const fail = strike(cloud.faults, 'imds', action);
    if (fail) return misbehave(fail, (status) => text(status, ''));
    if (typeof config === 'string') return azure(request);

    if (action === 'GetToken') {
      if (request.method !== 'PUT') return text(405, '');
      const ttl = Number(request.headers['x-aws-ec2-metadata-token-ttl-seconds']);
      if (!(ttl >= 1 && ttl <= 21_600)) return text(400, '');
      const token = randomBytes(42).toString('base64url');
      tokens.add(token);
      return text(200, token);
    }
    if (!tokens.has(request.headers['x-aws-ec2-metadata-token'] ?? '')) return text(401, '');
    return ec2(cloud, config, path);
  };
}

function ec2(
  cloud: Cloud,
  machine: { readonly role: string; readonly account: string },
  path: string,
): Reply {
  if (path === CREDENTIALS || path === CREDENTIALS.slice(0, -1)) return text(200, machine.role);
  if (path === CREDENTIALS + machine.role) {
    const session = issueMachineSession(cloud, machine, INSTANCE_ID);
    return json(200, {
      Code: 'Success',
      LastUpdated: new Date(cloud.now()).toISOString(),
      Type: 'AWS-HMAC',
      AccessKeyId: session.id,
      SecretAccessKey: session.secret,
      Token: session.token,
      Expiration: new Date(session.expiresAt).toISOString(),
    });
  }
  if (path === '/latest/meta-data/placement/region') return text(200, 'eu-west-1');
  if (path === '/latest/meta-data/instance-id') return text(200, INSTANCE_ID);
  if (path === '/latest/dynamic/instance-identity/document') {
    return json(200, { accountId: machine.account, instanceId: INSTANCE_ID, region: 'eu-west-1' });
  }
  return text(404, '');
}

/** Azure's service wants a header that no AWS SDK sends. */
function azure(request: Arrived): Reply {
  if (request.headers['metadata'] !== 'true') {
    return json(400, {
      error: 'Bad request. Required metadata header not specified or not correct',
    });
  }
  return json(404, { error: 'Not found' });
}

function text(status: number, body: string): Reply {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

function json(status: number, value: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value, null, 2),
  };
}

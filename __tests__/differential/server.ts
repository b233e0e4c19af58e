import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Case } from './case.js';

/** A loopback server for what SDKs ask a machine: container credentials and instance metadata. */
export interface MachineServer {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  close(): Promise<void>;
}

/** What IAM Identity Center answers to whoever has signed in. */
const ROLE_CREDENTIALS = {
  accessKeyId: 'KEYSSO',
  secretAccessKey: 'secret',
  sessionToken: 'token',
  expiration: Date.parse('2099-01-01T00:00:00Z'),
};

const ROLES = '/latest/meta-data/iam/security-credentials/';

/** Starts the server of one case on a free port. */
export async function startMachineServer(source: Case): Promise<MachineServer> {
  const server = createServer((request, response) => {
    const [status, body] = machineAnswer(source, request.url ?? '/');
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What a path below the machine's metadata or container address answers in a case. */
function machineAnswer(source: Case, path: string): readonly [number, string] {
  if (path.endsWith('/creds') && source.container !== undefined) {
    return [source.container.status, source.container.body];
  }
  const { metadata } = source;
  if (metadata === undefined || metadata.kind === 'none') return [503, ''];
  if (metadata.kind === 'not-ec2') return [metadata.status, 'not found'];
  if (path.endsWith('/latest/api/token')) {
    const refused = metadata.kind === 'role' ? metadata.tokenStatus : undefined;
    return refused === undefined ? [200, 'token'] : [refused, ''];
  }
  if (metadata.kind === 'no-role') return [404, ''];
  if (path.endsWith(ROLES)) return [200, metadata.role];
  if (path.endsWith(`${ROLES}${metadata.role}`)) {
    return [
      200,
      JSON.stringify({
        Code: 'Success',
        AccessKeyId: metadata.accessKeyId,
        SecretAccessKey: 'secret',
        Token: 'token',
        Expiration: '2099-01-01T00:00:00Z',
      }),
    ];
  }
  return [404, ''];
}

/** The same answers as URL prefixes, the longest first, for an oracle without a network. */
export function machineAnswers(
  source: Case,
  env: Readonly<Record<string, string>>,
  server: string,
): Record<string, readonly [number, string]> {
  const answers: Record<string, readonly [number, string]> = {
    'https://portal.sso.': [200, JSON.stringify({ roleCredentials: ROLE_CREDENTIALS })],
  };
  const endpoint = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'];
  const { metadata } = source;
  if (endpoint !== undefined && metadata !== undefined && metadata.kind !== 'none') {
    const paths = ['/latest/api/token', ROLES];
    if (metadata.kind === 'role') paths.unshift(`${ROLES}${metadata.role}`);
    // The AWS CLI 2.9 wants the slash at the end of the address.
    const base = endpoint.replace(/\/$/, '');
    for (const path of paths) answers[`${base}${path}`] = machineAnswer(source, path);
  }
  if (source.container !== undefined) {
    answers[`http://${server}/creds`] = machineAnswer(source, '/creds');
  }
  return answers;
}

import type { MetadataFact } from '../../chain/facts.js';
import type { World } from '../../world/world.js';
import { mayContact } from '../endpoints/egress.js';

/** How long a hosted runner may wait for a metadata service that is not there. */
const TIMEOUT_MS = 1_000;

/**
 * EC2's metadata service, version 2: a token, then the role's name; never the role's credentials.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
export async function chainMetadata(
  base: string,
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
): Promise<MetadataFact> {
  if (!mayContact(base, 'instance-metadata', settings).allowed) {
    return { kind: 'none', reason: 'other' };
  }
  const root = base.replace(/\/$/, '');
  const token = await world.http.send({
    method: 'PUT',
    url: `${root}/latest/api/token`,
    headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60', 'content-length': '0' },
    timeoutMs: TIMEOUT_MS,
  });
  if (token.kind === 'failed') {
    const reason =
      token.reason === 'refused' || token.reason === 'timeout' ? token.reason : 'other';
    return { kind: 'none', reason };
  }
  if (token.status !== 200) return { kind: 'not-ec2', status: token.status };
  const roles = await world.http.send({
    method: 'GET',
    url: `${root}/latest/meta-data/iam/security-credentials/`,
    headers: { 'x-aws-ec2-metadata-token': token.body },
    timeoutMs: TIMEOUT_MS,
  });
  if (roles.kind === 'failed') return { kind: 'none', reason: 'other' };
  const role = roles.body.trim().split('\n')[0] ?? '';
  if (roles.status === 404 || role === '') return { kind: 'no-role' };
  return roles.status === 200 ? { kind: 'role', role } : { kind: 'not-ec2', status: roles.status };
}

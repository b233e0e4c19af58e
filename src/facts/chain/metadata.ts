import type { MetadataFact } from '../../chain/facts.js';
import type { Redactor } from '../../report/redaction.js';
import type { HttpAnswer } from '../../world/http.js';
import type { World } from '../../world/world.js';
import { mayContact } from '../endpoints/egress.js';

/** How long a hosted runner may wait for a metadata service that is not there. */
export const METADATA_MS = 1_000;

/**
 * EC2's metadata service, version 2: a token, then the role's name; never the role's credentials.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
export async function chainMetadata(
  base: string,
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
  redactor: Redactor,
): Promise<MetadataFact> {
  if (!mayContact(base, 'instance-metadata', settings).allowed) {
    return { kind: 'none', reason: 'other' };
  }
  const token = await instanceToken(base, world, settings, redactor);
  if (token.kind === 'failed') {
    const reason =
      token.reason === 'refused' || token.reason === 'timeout' ? token.reason : 'other';
    return { kind: 'none', reason };
  }
  if (token.status !== 200) return { kind: 'not-ec2', status: token.status };
  const roles = await world.http.send({
    method: 'GET',
    url: `${base.replace(/\/$/, '')}/latest/meta-data/iam/security-credentials/`,
    headers: { 'x-aws-ec2-metadata-token': token.body },
    timeoutMs: METADATA_MS,
    terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
  });
  if (roles.kind === 'failed') return { kind: 'none', reason: 'other' };
  const role = roles.body.trim().split('\n')[0] ?? '';
  if (roles.status === 404 || role === '') return { kind: 'no-role' };
  return roles.status === 200 ? { kind: 'role', role } : { kind: 'not-ec2', status: roles.status };
}

/** The token without which version 2 answers nothing; it will not be printed. */
export async function instanceToken(
  base: string,
  world: World,
  settings: { readonly allowEndpoints: readonly string[] },
  redactor: Redactor,
): Promise<HttpAnswer> {
  const answer = await world.http.send({
    method: 'PUT',
    url: `${base.replace(/\/$/, '')}/latest/api/token`,
    headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60', 'content-length': '0' },
    timeoutMs: METADATA_MS,
    terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
  });
  // A page in its place is no secret, and its words may be anybody's.
  if (answer.kind === 'answered' && /^\S{1,4096}$/.test(answer.body)) redactor.add(answer.body);
  return answer;
}

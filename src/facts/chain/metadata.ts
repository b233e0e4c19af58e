import type { MetadataFact } from '../../chain/facts.js';
import type { Redactor } from '../../report/redaction.js';
import type { HttpAnswer } from '../../world/http.js';
import type { World } from '../../world/world.js';
import { mayContact } from '../endpoints/egress.js';

/**
 * How long a service of the machine itself is waited for: briefly for one that is not there, longer
 * for one that has taken the call.
 */
export const PATIENCE = { timeoutMs: 1_000, connectedMs: 4_000 } as const;

/** Answers to the request for a token after which SDKs ask without one, by version 1. */
const WITHOUT_TOKEN = [403, 404, 405];
/** What IAM lets a role be called: a page in its place is none. */
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;

/**
 * EC2's metadata service: a token, then the role's name; never the role's credentials. Where it
 * refuses the token, the name is asked for as version 1 would.
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
  const version1 = WITHOUT_TOKEN.includes(token.status);
  if (token.status !== 200 && !version1) return { kind: 'not-ec2', status: token.status };
  const roles = await world.http.send({
    method: 'GET',
    url: `${base.replace(/\/$/, '')}/latest/meta-data/iam/security-credentials/`,
    headers: version1 ? {} : { 'x-aws-ec2-metadata-token': token.body },
    ...PATIENCE,
    terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
  });
  if (version1) return withoutToken(token.status, roles);
  if (roles.kind === 'failed') return { kind: 'none', reason: 'other' };
  const role = firstLine(roles.body);
  if (roles.status === 404 || role === '') return { kind: 'no-role' };
  return roles.status === 200 ? { kind: 'role', role } : { kind: 'not-ec2', status: roles.status };
}

/** What version 1 says; where that is nothing either, what version 2 said stands. */
function withoutToken(tokenStatus: number, roles: HttpAnswer): MetadataFact {
  const role = roles.kind === 'answered' && roles.status === 200 ? firstLine(roles.body) : '';
  return ROLE_NAME.test(role)
    ? { kind: 'role', role, tokenStatus }
    : { kind: 'not-ec2', status: tokenStatus };
}

function firstLine(body: string): string {
  return body.trim().split('\n')[0] ?? '';
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
    ...PATIENCE,
    terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
  });
  // A page in its place is no secret, and its words may be anybody's.
  if (answer.kind === 'answered' && /^\S{1,4096}$/.test(answer.body)) redactor.add(answer.body);
  return answer;
}

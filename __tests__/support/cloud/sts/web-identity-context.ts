import type { JWTPayload } from 'jose';
import { ISSUER } from '../../github/claims.js';
import type { Context } from '../trust/condition.js';
import type { RoleRequest } from './parameters.js';

/**
 * The claims that AWS turns into condition keys. Of GitHub's tokens it knows more than of others;
 * a claim that is not listed never matches, whatever the token says.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const ANY_ISSUER = ['aud', 'sub', 'amr'];
const OF_GITHUB = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
];

/**
 * What conditions of a trust policy may ask about a call with this token. `sts:DurationSeconds` is
 * not among it: AWS documents it for bearer tokens of its services alone.
 */
export function webIdentityContext(
  provider: string,
  claims: JWTPayload,
  request: RoleRequest,
): Context {
  const supported = provider.startsWith(ISSUER) ? [...ANY_ISSUER, ...OF_GITHUB] : ANY_ISSUER;
  const prefix = provider.replace('https://', '').toLowerCase();
  const context: Record<string, readonly string[]> = {
    'sts:rolesessionname': [request.sessionName],
    'aws:securetransport': ['true'],
  };
  for (const name of supported) {
    const values = [claims[name] ?? []].flat().map(String);
    if (values.length > 0) context[`${prefix}:${name}`] = values;
  }
  return context;
}

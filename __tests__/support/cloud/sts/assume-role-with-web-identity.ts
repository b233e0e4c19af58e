import type { JWTPayload } from 'jose';
import type { Issuer } from '../../github/issuer.js';
import { issueSession } from '../create.js';
import { strike } from '../fault.js';
import { makeUniqueId } from '../make-key.js';
import { type Account, type Cloud, principalArn } from '../state.js';
import { evaluateTrust } from '../trust/evaluate.js';
import { findRole } from './find-role.js';
import { type Outcome, credentialsXml, refusal } from './outcome.js';
import { readRoleRequest } from './parameters.js';
import { verifyToken } from './verify-token.js';
import { webIdentityContext } from './web-identity-context.js';

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export async function assumeRoleWithWebIdentity(
  cloud: Cloud,
  issuer: Issuer,
  partition: string,
  form: URLSearchParams,
): Promise<Outcome> {
  const read = readRoleRequest(form);
  if (read.kind === 'refused') return read;
  const { request } = read;
  const { account, role } = findRole(cloud, request.roleArn);

  if (strike(cloud.faults, 'oidc', 'GetKeys')) {
    return refusal(
      400,
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  }
  const verified = await verifyToken(cloud, issuer, account, form.get('WebIdentityToken') ?? '');
  if (verified.kind === 'refused') return verified;
  const { claims, provider } = verified;

  const denied = refusal(
    403,
    'AccessDenied',
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  );
  if (account?.partition !== partition || role === undefined) return denied;
  const verdict = evaluateTrust(
    role.trust,
    'sts:AssumeRoleWithWebIdentity',
    { kind: 'Federated', provider: providerArn(account, provider) },
    webIdentityContext(provider, claims, request),
  );
  if (verdict === 'refused') return denied;
  if (request.duration > role.maxSessionDuration) {
    return refusal(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }

  const session = issueSession(cloud, account, role, request.sessionName, request.duration);
  return {
    kind: 'done',
    result: {
      Audience: audienceOf(claims),
      AssumedRoleUser: {
        AssumedRoleId: `${makeUniqueId('AROA', account.id, role.name)}:${request.sessionName}`,
        Arn: principalArn(session.principal),
      },
      Provider: providerArn(account, provider),
      Credentials: credentialsXml(session),
      SubjectFromWebIdentityToken: claims.sub ?? '',
    },
  };
}

/** IAM names a provider after its address without the scheme. */
function providerArn(account: Account, issuer: string): string {
  return `arn:${account.partition}:iam::${account.id}:oidc-provider/${issuer.replace('https://', '')}`;
}

function audienceOf({ aud }: JWTPayload): string {
  return (Array.isArray(aud) ? aud[0] : aud) ?? '';
}

import { type JWTPayload, compactVerify, createLocalJWKSet, decodeJwt } from 'jose';
import { ISSUER } from '../../github/claims.js';
import type { Issuer } from '../../github/issuer.js';
import type { Account, Cloud } from '../state.js';
import { type Outcome, refusal } from './outcome.js';

type Verified =
  | { readonly kind: 'verified'; readonly claims: JWTPayload; readonly provider: string }
  | Extract<Outcome, { kind: 'refused' }>;

/**
 * Verifies an ID token as a role's account would: the issuer must be one of its providers, the
 * signature must be the issuer's, the time and the audience must fit.
 */
export async function verifyToken(
  cloud: Cloud,
  issuer: Issuer,
  account: Account | undefined,
  token: string,
): Promise<Verified> {
  const claims = decode(token);
  if (claims?.iss === undefined || claims.exp === undefined) {
    return invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
  const provider = account?.providers.find((known) => addressOf(known.issuer) === claims.iss);
  if (provider === undefined) {
    return invalid(`No OpenIDConnect provider found in your account for ${claims.iss}`);
  }
  if (claims.iss !== issuer.url) {
    return invalid(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  }
  try {
    await compactVerify(token, createLocalJWKSet({ keys: [...issuer.keys.keys] }), {
      algorithms: ['RS256'],
    });
  } catch {
    return invalid('Provided Token is not valid: its signature does not match');
  }
  const now = Math.floor(cloud.now() / 1000);
  if (claims.exp <= now) {
    return refused(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${claims.exp}`,
    );
  }
  const audiences = [claims.aud ?? []].flat();
  if (!audiences.some((audience) => provider.audiences.includes(audience))) {
    return invalid('Incorrect token audience');
  }
  return { kind: 'verified', claims, provider: claims.iss };
}

function addressOf(issuer: string): string {
  return issuer === 'github' ? ISSUER : issuer;
}

function decode(token: string): JWTPayload | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

function invalid(message: string): Verified {
  return refused('InvalidIdentityToken', message);
}

function refused(code: string, message: string): Verified {
  return refusal(400, code, message) as Extract<Outcome, { kind: 'refused' }>;
}

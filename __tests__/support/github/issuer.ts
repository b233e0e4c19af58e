import { type JWK, SignJWT, exportJWK, generateKeyPair } from 'jose';
import { ISSUER } from './claims.js';

/** Seconds from a token's making to its end. */
const LIFETIME = 300;

/** Whoever signs ID tokens; its public keys are what AWS verifies them by. */
export interface Issuer {
  readonly url: string;
  readonly keys: { readonly keys: JWK[] };
  /** Signs the claims for an audience at a time (milliseconds since the epoch). */
  sign(claims: Readonly<Record<string, string>>, audience: string, now: number): Promise<string>;
}

/** An issuer with a fresh RSA key. */
export async function createIssuer(url: string = ISSUER): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const kid = 'cc413527-173f-5a05-976e-9c52b1d7b431';
  const key = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };

  function sign(claims: Readonly<Record<string, string>>, audience: string, now: number) {
    const seconds = Math.floor(now / 1000);
    return (
      new SignJWT({ ...claims })
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', x5t: kid, kid })
        .setIssuer(url)
        .setAudience(audience)
        .setIssuedAt(seconds)
        // GitHub lets a token begin ten minutes ago, against skewed clocks.
        .setNotBefore(seconds - 600)
        .setExpirationTime(seconds + LIFETIME)
        .sign(privateKey)
    );
  }

  return { url, keys: { keys: [key] }, sign };
}

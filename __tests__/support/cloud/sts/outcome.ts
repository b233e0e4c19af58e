import type { Refusal, Xml } from '../query.js';
import type { Key } from '../state.js';

/** What became of one STS action. */
export type Outcome =
  | { readonly kind: 'done'; readonly result: Xml }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A refusal with AWS's status, code and words. */
export function refusal(status: number, code: string, message: string): Outcome {
  return { kind: 'refused', refusal: { status, code, message } };
}

/** The `Credentials` element of an answer. */
export function credentialsXml(session: Key & { readonly token: string }): Xml {
  return {
    AccessKeyId: session.id,
    SecretAccessKey: session.secret,
    SessionToken: session.token,
    Expiration: new Date(session.expiresAt).toISOString().replace(/\.\d+/, ''),
  };
}

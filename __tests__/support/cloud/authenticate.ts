import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type Authorization, readAuthorization } from './authorization.js';
import type { Arrived } from './http.js';
import type { Refusal } from './query.js';
import type { Cloud, Key } from './state.js';

/** What a service accepts in the scope of a signature. */
export interface Scope {
  readonly service: string;
  /** `undefined` where any region will do (an endpoint override). */
  readonly region: string | undefined;
  readonly partition: string;
}

export type Authenticated =
  | { readonly kind: 'signed'; readonly key: Key }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const WINDOW_MS = 15 * 60 * 1000;

/**
 * Who signed a request, by Signature Version 4: scope, key, token, date window, then the signature
 * itself over what arrived.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function authenticate(cloud: Cloud, request: Arrived, scope: Scope): Authenticated {
  const read = readAuthorization(request);
  if (read.kind === 'refused') return read;
  const { authorization } = read;
  return (
    refuseScope(authorization, scope) ??
    refuseKey(cloud, request, authorization, scope) ??
    refuseDate(cloud.now(), authorization) ??
    checkSignature(cloud, request, authorization)
  );
}

function refused(code: string, message: string): Authenticated {
  return { kind: 'refused', refusal: { status: 403, code, message } };
}

function refuseScope(signed: Authorization, scope: Scope): Authenticated | undefined {
  if (signed.service !== scope.service) {
    return refused(
      'SignatureDoesNotMatch',
      `Credential should be scoped to correct service: '${scope.service}'.`,
    );
  }
  if (scope.region !== undefined && signed.region !== scope.region) {
    return refused(
      'SignatureDoesNotMatch',
      `Credential should be scoped to a valid region, not '${signed.region}'.`,
    );
  }
  if (!signed.timestamp.startsWith(signed.day)) {
    return refused(
      'SignatureDoesNotMatch',
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${signed.day}' != '${signed.timestamp.slice(0, 8)}', from '${signed.timestamp}'.`,
    );
  }
  return undefined;
}

const INVALID = [
  'InvalidClientTokenId',
  'The security token included in the request is invalid.',
] as const;

function refuseKey(
  cloud: Cloud,
  request: Arrived,
  signed: Authorization,
  scope: Scope,
): Authenticated | undefined {
  const key = cloud.keys.get(signed.keyId);
  if (key === undefined || !key.active || key.principal.account.partition !== scope.partition) {
    return refused(...INVALID);
  }
  // A temporary key needs its own token, and a long-lived one may not bring any.
  if ((request.headers['x-amz-security-token'] ?? '') !== (key.token ?? '')) {
    return refused(...INVALID);
  }
  if (key.expiresAt <= cloud.now()) {
    return refused('ExpiredToken', 'The security token included in the request is expired');
  }
  return undefined;
}

function refuseDate(now: number, { timestamp }: Authorization): Authenticated | undefined {
  const earliest = stamp(now - WINDOW_MS);
  const latest = stamp(now + WINDOW_MS);
  if (timestamp < earliest) {
    return refused(
      'SignatureDoesNotMatch',
      `Signature expired: ${timestamp} is now earlier than ${earliest} (${stamp(now)} - 15 min.)`,
    );
  }
  if (timestamp > latest) {
    return refused(
      'SignatureDoesNotMatch',
      `Signature not yet current: ${timestamp} is still later than ${latest} (${stamp(now)} + 15 min.)`,
    );
  }
  return undefined;
}

/** Basic ISO 8601, as signatures use it. */
function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
}

function checkSignature(cloud: Cloud, request: Arrived, signed: Authorization): Authenticated {
  const key = cloud.keys.get(signed.keyId);
  if (key === undefined) return refused(...INVALID);
  const toSign = [
    'AWS4-HMAC-SHA256',
    signed.timestamp,
    `${signed.day}/${signed.region}/${signed.service}/aws4_request`,
    sha256(canonicalRequest(request, signed.signedHeaders)),
  ].join('\n');
  const expected = [signed.day, signed.region, signed.service, 'aws4_request', toSign].reduce(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${key.secret}`),
  );
  const actual = Buffer.from(signed.signature, 'hex');
  const same = actual.length === expected.length && timingSafeEqual(actual, expected);
  if (same) return { kind: 'signed', key };
  return refused(
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  );
}

function canonicalRequest(request: Arrived, signedHeaders: readonly string[]): string {
  const [path = '/', query = ''] = request.url.split('?', 2);
  const headers = signedHeaders.map(
    (name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`,
  );
  return [
    request.method,
    path.split('/').map(encode).join('/'),
    canonicalQuery(query),
    headers.join(''),
    signedHeaders.join(';'),
    // The body that arrived, whatever the request says its hash is.
    sha256(request.body),
  ].join('\n');
}

function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

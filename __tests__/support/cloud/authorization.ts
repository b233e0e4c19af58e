import { createHash } from 'node:crypto';
import type { Arrived } from './http.js';
import type { Refusal } from './query.js';

/** The parts of an `Authorization: AWS4-HMAC-SHA256 ...` header, with the request's date. */
export interface Authorization {
  readonly keyId: string;
  /** `20261123`. */
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `20261123T061500Z`. */
  readonly timestamp: string;
}

type Reading =
  | { readonly kind: 'read'; readonly authorization: Authorization }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Takes the header apart, or says in AWS's words what it lacks. */
export function readAuthorization(request: Arrived): Reading {
  const header = request.headers['authorization'];
  if (header === undefined) {
    return refused(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  const [algorithm, ...rest] = header.split(' ');
  if (algorithm !== 'AWS4-HMAC-SHA256') {
    return incomplete(header, `Unsupported AWS 'algorithm': '${algorithm ?? ''}'`);
  }
  const pairs = new Map<string, string>();
  for (const part of rest.join(' ').split(/[ ,]+/).filter(Boolean)) {
    const equals = part.indexOf('=');
    if (equals < 0) {
      return incomplete(
        header,
        `'${part}' not a valid key=value pair (missing equal-sign) in Authorization header`,
      );
    }
    pairs.set(part.slice(0, equals), part.slice(equals + 1));
  }
  const missing = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => !pairs.get(name));
  if (missing.length > 0) {
    const words = missing.map((name) => `Authorization header requires '${name}' parameter.`);
    return incomplete(header, words.join(' '));
  }
  const timestamp = request.headers['x-amz-date'] ?? '';
  if (!/^\d{8}T\d{6}Z$/.test(timestamp)) {
    return incomplete(
      header,
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
    );
  }
  const credential = (pairs.get('Credential') ?? '').split('/');
  const [keyId, day, region, service, end] = credential;
  if (credential.length !== 5 || !keyId || !day || !region || !service || end !== 'aws4_request') {
    return incomplete(
      header,
      'Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term',
    );
  }
  const signedHeaders = (pairs.get('SignedHeaders') ?? '').split(';');
  if (!signedHeaders.includes('host') || !signedHeaders.includes('x-amz-date')) {
    return refused(
      403,
      'SignatureDoesNotMatch',
      "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
  }
  if (signedHeaders.join(';') !== signedHeaders.toSorted().join(';')) {
    return incomplete(header, 'SignedHeaders must be sorted');
  }
  return {
    kind: 'read',
    authorization: {
      keyId,
      day,
      region,
      service,
      signedHeaders,
      signature: pairs.get('Signature') ?? '',
      timestamp,
    },
  };
}

/** AWS names the header it could not read by its hash. */
function incomplete(header: string, message: string): Reading {
  const hash = createHash('sha256').update(header).digest('base64');
  return refused(
    400,
    'IncompleteSignature',
    `${message} (Hashed with SHA-256 and encoded with Base64) Authorization=${hash}`,
  );
}

function refused(status: number, code: string, message: string): Reading {
  return { kind: 'refused', refusal: { status, code, message } };
}

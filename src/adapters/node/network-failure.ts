import type { NetworkFailure } from '../../world/network.js';

/**
 * What the codes of Node's network errors mean, by whole code or by its beginning. The SDK throws
 * the same errors, since it asks through Node's own client.
 * @see https://nodejs.org/api/errors.html#common-system-errors
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const CODES: readonly (readonly [NetworkFailure, RegExp])[] = [
  ['dns', /^(?:ENOTFOUND|EAI_\w+)$/],
  ['refused', /^(?:ECONNREFUSED|E(?:NET|HOST)UNREACH|E(?:NET|HOST)DOWN|EADDRNOTAVAIL)$/],
  ['reset', /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/],
  ['timeout', /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/],
  ['unsendable', /^(?:ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|ERR_UNESCAPED_CHARACTERS)$/],
  ['tls', /^(?:EPROTO$|ERR_(?:TLS|SSL|OSSL)_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/],
  ['tls', /^(?:ERROR_IN_C|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/],
];

/** Sorts an error of the network by its code; an empty or unknown code is `other`. */
export function networkFailure(code: string): NetworkFailure {
  return CODES.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other';
}

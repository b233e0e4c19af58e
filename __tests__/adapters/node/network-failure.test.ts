import { describe, expect, test } from '@jest/globals';
import { networkFailure } from '../../../src/adapters/node/network-failure.js';
import { failureOf } from '../../../src/adapters/node/transport/failure.js';

const CODES = {
  dns: 'ENOTFOUND EAI_AGAIN EAI_FAIL EAI_NODATA',
  refused: 'ECONNREFUSED ENETUNREACH EHOSTUNREACH ENETDOWN EHOSTDOWN EADDRNOTAVAIL',
  reset: 'ECONNRESET ECONNABORTED EPIPE UND_ERR_SOCKET',
  timeout: 'ETIMEDOUT ESOCKETTIMEDOUT',
  unsendable: 'ERR_INVALID_CHAR ERR_INVALID_HTTP_TOKEN ERR_UNESCAPED_CHARACTERS',
  // The certificate codes that Node's documentation of TLS lists, and what OpenSSL itself reports.
  tls: `EPROTO ERR_TLS_CERT_ALTNAME_INVALID ERR_SSL_WRONG_VERSION_NUMBER ERR_OSSL_UNSUPPORTED
    UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_CRL UNABLE_TO_DECRYPT_CERT_SIGNATURE
    UNABLE_TO_DECRYPT_CRL_SIGNATURE UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_VERIFY_LEAF_SIGNATURE CERT_SIGNATURE_FAILURE
    CRL_SIGNATURE_FAILURE CERT_NOT_YET_VALID CERT_HAS_EXPIRED CRL_NOT_YET_VALID CRL_HAS_EXPIRED
    ERROR_IN_CERT_NOT_BEFORE_FIELD ERROR_IN_CERT_NOT_AFTER_FIELD ERROR_IN_CRL_LAST_UPDATE_FIELD
    ERROR_IN_CRL_NEXT_UPDATE_FIELD DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN
    CERT_CHAIN_TOO_LONG CERT_REVOKED INVALID_CA PATH_LENGTH_EXCEEDED INVALID_PURPOSE CERT_UNTRUSTED
    CERT_REJECTED HOSTNAME_MISMATCH`,
  other:
    'HPE_INVALID_CONSTANT ERR_INVALID_URL ERR_STREAM_PREMATURE_CLOSE EMFILE OUT_OF_MEM X_EPROTO',
} as const;

const cases = Object.entries(CODES).flatMap(([reason, codes]) =>
  codes.split(/\s+/).map((code) => [code, reason] as const),
);

describe('an error of the network', () => {
  test.each(cases)('with the code %s is sorted as %s', (code, reason) => {
    expect(networkFailure(code)).toBe(reason);
  });

  test('without a code is sorted as none that we know', () => {
    expect(networkFailure('')).toBe('other');
  });

  test.each(cases)(
    'with the code %s means the same to the transport of every client',
    (code, reason) => {
      const thrown = Object.assign(new Error('connect failed'), { code });
      const direct = { timedOut: false, way: null };
      expect(failureOf(thrown, direct)).toEqual({ reason, detail: 'connect failed' });
    },
  );

  test.each([new TypeError('of undefined'), new Error('no code')])(
    'is none of the network without a code, and is thrown on: %s',
    (thrown) => {
      expect(() => failureOf(thrown, { timedOut: false, way: null })).toThrow(thrown);
    },
  );

  test('without a code is one while a proxy has not opened the way', () => {
    const about = { timedOut: false, way: { open: false } };
    expect(failureOf(new Error('ended before CONNECT'), about).reason).toBe('proxy-unreachable');
    const mistake = new TypeError('of undefined');
    expect(() => failureOf(mistake, about)).toThrow(mistake);
  });
});

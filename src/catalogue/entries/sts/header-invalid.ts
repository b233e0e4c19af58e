import type { Entry } from '../../entry.js';

/** A character in a key that no HTTP header can hold. */
export const headerInvalid: Entry = {
  id: 'header-invalid',
  emitters: ['javascript', 'boto3', 'aws-cli', 'go'],
  says: [
    'Invalid character in header content ["authorization"]',
    'Invalid character in header content ["x-amz-security-token"]',
    "Invalid header value b'AWS4-HMAC-SHA256",
    'Invalid header value {value...}AWS4-HMAC-SHA256',
    'net/http: invalid header field value for "Authorization"',
    'invalid header field value for "X-Amz-Security-Token"',
  ],
  near: [
    'aws4',
    'x-amz',
    '@aws-sdk',
    '@smithy',
    'amazonaws',
    'aws-sdk',
    'configure-aws',
    'serverless',
    'cdk',
    'botocore',
    'aws s',
  ],
  weight: 'cause',
  title: 'A line break or another invalid character stands in a key',
  causes: [
    {
      id: 'line-break',
      rules: [
        'secrets/carriage-return',
        'secrets/surrounding-whitespace',
        'secrets/malformed-secret-key',
        'credentials/key-not-sendable',
      ],
      why: 'The key is sent in a header, which can hold no line break; the secret was stored with one, most often at its end.',
      fix: 'Store the value again without a line break, for example with `printf %s VALUE | gh secret set NAME`.',
    },
  ],
  example:
    '@aws-sdk/client-sts: TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["authorization"]',
  basis: 'run',
  source: 'node 24 _http_outgoing, CPython http.client',
};

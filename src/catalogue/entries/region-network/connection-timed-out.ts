import type { Entry } from '../../entry.js';

export const connectionTimedOut: Entry = {
  id: 'connection-timed-out',
  emitters: ['javascript', 'go', 'java', 'network'],
  says: [
    { sentence: 'connect ETIMEDOUT {address}', anchor: 'etimedout' },
    { sentence: 'Connection timed out', anchor: 'timed' },
    { sentence: 'connect timed out', anchor: 'timed' },
    { sentence: 'i/o timeout', anchor: 'timeout' },
    { sentence: 'Connect Timeout Error', anchor: 'timeout' },
    { sentence: 'connect ECONNREFUSED {address}', anchor: 'econnrefused' },
    { sentence: 'context deadline exceeded', anchor: 'deadline' },
    { sentence: 'TimeoutError: ', anchor: 'timeouterror' },
  ],
  near: [
    'amazonaws.com',
    'sts:',
    'could not assume role',
    'assumerole',
    'credentialsprovidererror',
    'aws sdk',
  ],
  never: ['169.254', 'localhost', '127.0.0.1', ':4566'],
  weight: 'cause',
  title: 'The AWS endpoint cannot be reached (the connection timed out)',
  causes: [
    {
      id: 'no-way-out',
      rules: ['credentials/sts-unreachable', 'credentials/proxy-refuses'],
      why: "The runner's network gives no way to the endpoint, or only through a proxy that this program does not use (the JavaScript SDK reads no `HTTPS_PROXY`).",
      fix: 'Open the way to `sts.REGION.amazonaws.com` (firewall, NAT, VPC endpoint), or give the program the proxy (input `http-proxy` of configure-aws-credentials, `HTTPS_PROXY` elsewhere).',
    },
  ],
  example: 'Error: Could not assume role with OIDC: connect ETIMEDOUT 44.216.190.41:443',
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1848',
};

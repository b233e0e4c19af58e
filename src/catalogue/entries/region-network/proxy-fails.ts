import type { Entry } from '../../entry.js';

export const proxyFails: Entry = {
  id: 'proxy-fails',
  emitters: ['aws-cli', 'boto3', 'javascript'],
  says: [
    'Failed to connect to proxy URL: "{proxy}"',
    'ProxyConnectionError',
    'Proxy CONNECT aborted',
    'Tunnel connection failed: {status...}',
    'proxyconnect tcp: {why...}',
  ],
  weight: 'cause',
  title: 'The proxy does not let the call through',
  causes: [
    {
      id: 'proxy',
      rules: ['credentials/proxy-refuses', 'credentials/proxy-asks-for-password'],
      why: '`HTTPS_PROXY` sends the calls through a proxy that does not answer, or refuses the host.',
      fix: 'Correct `HTTPS_PROXY`, or let the proxy pass `*.amazonaws.com`; put what needs no proxy into `NO_PROXY`.',
    },
  ],
  example: 'Failed to connect to proxy URL: "http://proxy.corp:3128"',
  basis: 'run',
  source: 'botocore 1.43 exceptions.py ProxyConnectionError',
};

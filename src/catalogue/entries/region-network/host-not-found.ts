import type { Entry } from '../../entry.js';

export const hostNotFound: Entry = {
  id: 'host-not-found',
  emitters: ['javascript', 'go', 'java', 'rust', 'network'],
  says: [
    { sentence: 'getaddrinfo ENOTFOUND {host}', anchor: 'enotfound' },
    { sentence: 'getaddrinfo EAI_AGAIN {host}', anchor: 'eai_again' },
    { sentence: 'dial tcp: lookup {host} on {server...} no such host', anchor: 'lookup' },
    { sentence: 'dial tcp: lookup {host}: no such host', anchor: 'lookup' },
    { sentence: 'UnknownHostException: {host}', anchor: 'unknownhostexception' },
    { sentence: 'Could not resolve host: {host}', anchor: 'resolve' },
    { sentence: 'NameResolutionError', anchor: 'nameresolutionerror' },
  ],
  near: ['amazonaws.com', 'api.aws'],
  weight: 'cause',
  title: 'The address of the AWS endpoint does not resolve',
  causes: [
    {
      id: 'no-such-host',
      rules: [
        'credentials/region-unknown',
        'credentials/region-invalid',
        'credentials/sts-unreachable',
      ],
      why: 'Either the region in the address does not exist (a misspelt or empty one), the service has no endpoint there, or this network resolves no outside names.',
      fix: 'Look at the region within the address and correct `AWS_REGION`; if it is right, check the DNS of the runner.',
    },
  ],
  example: 'Error: getaddrinfo ENOTFOUND sts.eu-wst-1.amazonaws.com',
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-js-v3/issues/4122',
};

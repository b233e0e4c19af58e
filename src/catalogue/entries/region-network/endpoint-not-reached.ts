import type { Entry } from '../../entry.js';

export const endpointNotReached: Entry = {
  id: 'endpoint-not-reached',
  emitters: ['boto3', 'aws-cli'],
  says: [
    'Could not connect to the endpoint URL: "{url}"',
    'Connect timeout on endpoint URL: "{url}"',
    'Read timeout on endpoint URL: "{url}"',
  ],
  local: true,
  weight: 'cause',
  title: '`{url}` cannot be reached',
  causes: [
    {
      id: 'emulator-left-over',
      holds: { url: ['localhost', '127.0.0.1', 'localstack', ':4566'] },
      rules: ['credentials/leftover-endpoint-url'],
      title: 'The command talks to an emulator that is not there: `{url}`',
      why: "A variable or setting for tests (`AWS_ENDPOINT_URL`, `endpoint_url` of a profile) sends AWS's calls to this address.",
      fix: 'Take `AWS_ENDPOINT_URL` (and `AWS_ENDPOINT_URL_<SERVICE>`) away for the deploy, or start the emulator where it is meant.',
    },
    {
      id: 'no-way-there',
      rules: [
        'credentials/sts-unreachable',
        'credentials/region-unknown',
        'credentials/region-invalid',
        'credentials/proxy-refuses',
      ],
      why: 'The address of the region does not resolve (a misspelt region makes one that does not exist), or this network has no way out to it.',
      fix: 'Check the region in the address; then whether the runner reaches it (`curl -v {url}`), through its proxy (`HTTPS_PROXY`) or a VPC endpoint.',
    },
  ],
  example: 'Could not connect to the endpoint URL: "https://sts.eu-wst-1.amazonaws.com/"',
  basis: 'source',
  source: 'botocore 1.43 exceptions.py',
};

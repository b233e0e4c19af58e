import type { Entry } from '../../entry.js';

export const botoConnectionClosed: Entry = {
  id: 'boto-connection-closed',
  emitters: ['boto3', 'aws-cli'],
  says: [
    'Connection was closed before we received a valid response from endpoint URL: "{url}"',
    'Failed to connect to the endpoint URL: "{url}"',
    'Connection reset by peer{where...}amazonaws.com',
    'An HTTP Client failed to establish a connection: {message...}',
  ],
  near: ['amazonaws', 'boto'],
  weight: 'cause',
  title: 'The connection to AWS was closed before it answered',
  causes: [
    {
      id: 'network',
      rules: ['credentials/sts-unreachable', 'credentials/proxy-refuses'],
      why: 'A proxy, a firewall or an unsteady network cut the connection; for uploads, often S3 in another region than the request is signed for.',
      fix: 'Run the step again; check the way from the runner (`curl -v {url}`), its proxy settings and the region.',
    },
  ],
  example:
    'botocore.exceptions.ConnectionClosedError: Connection was closed before we received a valid response from endpoint URL: "https://b.s3.eu-west-1.amazonaws.com/k".',
  basis: 'source',
  source: 'botocore 1.43 exceptions.py',
};

import type { Entry } from '../../entry.js';

export const eksExecPluginFailed: Entry = {
  id: 'eks-exec-plugin-failed',
  emitters: ['kubernetes'],
  says: [
    'getting credentials: exec: executable aws failed with exit code {code}',
    'executable aws failed with exit code {code}',
    'getting credentials: decoding stdout',
  ],
  weight: 'wrapper',
  title: '`aws eks get-token`, which kubectl runs, failed',
  causes: [
    {
      id: 'look-above',
      why: 'kubectl runs the AWS CLI to get a token for the cluster, and that ended with an error, which stands above this message.',
      fix: 'Run `aws eks get-token --cluster-name NAME` by itself in this job and mend what it says; most often it has no credentials or profile.',
    },
  ],
  example:
    'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/7570',
};

import type { Entry } from '../../entry.js';

export const cacActionTimeout: Entry = {
  id: 'cac-action-timeout',
  emitters: ['configure-aws-credentials'],
  says: ['Action timed out after {seconds} seconds'],
  weight: 'cause',
  explains: 'credentials',
  title: 'configure-aws-credentials timed out',
  causes: [
    {
      id: 'no-answer',
      rules: ['credentials/sts-unreachable'],
      why: 'STS, or a proxy in between, did not answer in the time that the input `action-timeout-s` allows. The network of a self-hosted runner is the usual reason.',
      fix: 'Check that the runner reaches `https://sts.REGION.amazonaws.com` (firewall, proxy inputs `http-proxy`, VPC endpoint).',
    },
  ],
  example: 'Error: Action timed out after 120 seconds',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6 src/index.ts',
};

import type { Entry } from '../../entry.js';

export const eksUnauthorized: Entry = {
  id: 'eks-unauthorized',
  emitters: ['kubernetes'],
  says: [
    'the server has asked for the client to provide credentials',
    'You must be logged in to the server (Unauthorized)',
    'error: You must be logged in to the server',
    'Kubernetes cluster unreachable: the server has asked',
  ],
  weight: 'cause',
  title: 'The cluster does not know this identity (unauthorized)',
  causes: [
    {
      id: 'not-mapped',
      why: 'AWS gave the job a token, and the cluster maps the role or user behind it to nobody; or the token is of another account or had expired.',
      fix: 'Give the role an access entry: `aws eks create-access-entry --cluster-name NAME --principal-arn ROLE` and `associate-access-policy` (or add it to the `aws-auth` ConfigMap); it must be the very role that `aws sts get-caller-identity` shows here.',
    },
  ],
  example:
    'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html',
};

import type { Entry } from '../../entry.js';

export const eksHostGone: Entry = {
  id: 'eks-host-gone',
  emitters: ['kubernetes'],
  says: [
    {
      sentence:
        'Unable to connect to the server: dial tcp: lookup {host}.eks.amazonaws.com: no such host',
      anchor: 'eks.amazonaws.com',
    },
    {
      sentence: 'dial tcp: lookup {host}.eks.amazonaws.com on {server...} no such host',
      anchor: 'eks.amazonaws.com',
    },
  ],
  weight: 'cause',
  title: 'The address of the cluster does not exist any more, or only inside its VPC',
  causes: [
    {
      id: 'stale',
      why: 'The kubeconfig names the endpoint of a cluster that was deleted or made anew (every cluster has a host of its own), or of one whose endpoint is private.',
      fix: 'Write the kubeconfig in the job: `aws eks update-kubeconfig --name CLUSTER --region REGION`, instead of storing it as a secret; for a private endpoint use a runner in the VPC.',
    },
  ],
  example:
    'Unable to connect to the server: dial tcp: lookup 0A1B2C3D4E5F.gr7.eu-west-1.eks.amazonaws.com: no such host',
  basis: 'report',
  source: 'https://github.com/kodermax/kubectl-aws-eks/issues/17',
};

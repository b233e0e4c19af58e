import type { Entry } from '../../entry.js';

export const eksPrivateEndpoint: Entry = {
  id: 'eks-private-endpoint',
  emitters: ['kubernetes'],
  says: [
    { sentence: 'eks.amazonaws.com/{path...} i/o timeout', anchor: 'eks.amazonaws.com' },
    { sentence: 'eks.amazonaws.com{path...} i/o timeout', anchor: 'eks.amazonaws.com' },
    { sentence: 'eks.amazonaws.com{path...} no such host', anchor: 'eks.amazonaws.com' },
    {
      sentence: 'eks.amazonaws.com{path...} context deadline exceeded',
      anchor: 'eks.amazonaws.com',
    },
  ],
  weight: 'cause',
  title: "The runner does not reach the cluster's API endpoint",
  causes: [
    {
      id: 'private',
      why: 'The endpoint of the cluster is private (its address lies in the VPC), or does not take calls from this network.',
      fix: "Run the job on a runner within the VPC, or open the public endpoint of the cluster to the runner's addresses.",
    },
  ],
  example:
    'Get "https://0A1B2C3D4E5F.gr7.eu-west-1.eks.amazonaws.com/version": dial tcp 10.0.113.20:443: i/o timeout',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
};

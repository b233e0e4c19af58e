import type { Entry } from '../../entry.js';

export const eksNoCluster: Entry = {
  id: 'eks-no-cluster',
  emitters: ['aws-cli', 'kubernetes'],
  says: ['No cluster found for name: {cluster}'],
  weight: 'cause',
  title: 'There is no EKS cluster `{cluster}` in this account and region',
  causes: [
    {
      id: 'other-region',
      why: "The name is another, or the job's region or account is not the cluster's.",
      fix: "Compare with `aws eks list-clusters`; set the cluster's region (`--region`, `AWS_REGION`) and the role of its account.",
    },
  ],
  example:
    'An error occurred (ResourceNotFoundException) when calling the DescribeCluster operation: No cluster found for name: orders-prd.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeCluster.html',
};

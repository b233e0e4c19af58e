import type { Entry } from '../../entry.js';

export const eksRbacForbidden: Entry = {
  id: 'eks-rbac-forbidden',
  emitters: ['kubernetes'],
  says: [
    'is forbidden: User "arn:aws:{principal}" cannot {verb} resource "{resource}" in API group "{group...}" in the namespace "{namespace}"',
    'is forbidden: User "arn:aws:{principal}" cannot {verb} resource "{resource}"',
    'is forbidden: User "system:node:{principal}" cannot {verb} resource "{resource}"',
  ],
  weight: 'cause',
  title: 'Kubernetes knows the role and does not let it {verb} `{resource}`',
  causes: [
    {
      id: 'rbac',
      why: "The cluster has accepted the AWS identity; what it may do in the cluster is Kubernetes' own matter, and no access policy or role binding of its access entry allows this.",
      fix: 'Associate an access policy with the access entry of the role (`aws eks associate-access-policy --cluster-name CLUSTER --principal-arn ROLE --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope type=namespace,namespaces=NAMESPACE`), or bind its group with a Role and RoleBinding.',
    },
  ],
  example:
    'Error from server (Forbidden): pods is forbidden: User "arn:aws:sts::111122223333:assumed-role/terraform/botocore-session-1" cannot list resource "pods" in API group "" at the cluster scope',
  basis: 'report',
  source: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2988',
};

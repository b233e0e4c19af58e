import type { Entry } from '../../entry.js';

export const kubernetesNoContext: Entry = {
  id: 'kubernetes-no-context',
  emitters: ['kubernetes'],
  says: [
    'The connection to the server localhost:8080 was refused - did you specify the right host or port',
    'Kubernetes cluster unreachable: Get "http://localhost:8080/version',
    'Kubernetes cluster unreachable: Get "http://localhost:80/version',
  ],
  near: ['eks', 'arn:aws', 'amazonaws', 'aws-region'],
  local: true,
  weight: 'cause',
  title: 'kubectl has no kubeconfig, so it asks localhost',
  causes: [
    {
      id: 'no-kubeconfig',
      why: 'Without a kubeconfig kubectl and helm talk to localhost: `aws eks update-kubeconfig` did not run in this job, ran as another user, or wrote to another file than `KUBECONFIG` names.',
      fix: 'Run `aws eks update-kubeconfig --name CLUSTER --region REGION` in the same job before it, and hand `KUBECONFIG` to the step.',
    },
  ],
  example:
    'Run aws eks update-kubeconfig --name web\nThe connection to the server localhost:8080 was refused - did you specify the right host or port?',
  basis: 'report',
  source: 'https://github.com/koslib/helm-eks-action/issues/47',
};

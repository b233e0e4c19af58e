import type { Entry } from '../../entry.js';

export const eksExecApiVersion: Entry = {
  id: 'eks-exec-api-version',
  emitters: ['kubernetes'],
  says: [
    'exec plugin is configured to use API version {configured}, plugin returned version {returned}',
    'exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
    'invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
  ],
  weight: 'cause',
  title: 'kubectl and the AWS CLI disagree on the version of the credential plugin',
  causes: [
    {
      id: 'version',
      why: "`v1alpha1` of the exec plugin's API was removed from kubectl 1.24; an old kubeconfig or an old AWS CLI still uses it.",
      fix: 'Update the AWS CLI and write the kubeconfig anew: `aws eks update-kubeconfig --name CLUSTER` (it then names `v1beta1`).',
    },
  ],
  example: 'error: exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/6920',
};

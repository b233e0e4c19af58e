import type { Entry } from '../../entry.js';

export const eksPluginAbsent: Entry = {
  id: 'eks-plugin-absent',
  emitters: ['kubernetes'],
  says: [
    'exec: executable aws not found',
    'exec: executable aws-iam-authenticator not found',
    'exec: "aws": executable file not found',
    'exec: "aws-iam-authenticator": executable file not found',
    'exec: executable {program} failed with exit code 127',
  ],
  weight: 'cause',
  title: "The program that gets the cluster's token is not installed here",
  causes: [
    {
      id: 'not-installed',
      why: 'The kubeconfig runs `aws eks get-token` (or `aws-iam-authenticator`), and this image or runner lacks that program.',
      fix: 'Install the AWS CLI in the image of this step, or take an image that holds both it and kubectl or helm.',
    },
  ],
  example: 'Unable to connect to the server: getting credentials: exec: executable aws not found',
  basis: 'report',
  source: 'https://github.com/actions-hub/kubectl/issues/16',
};

import type { Entry } from '../../entry.js';

export const eksImagePull: Entry = {
  id: 'eks-image-pull',
  emitters: ['kubernetes'],
  says: [
    {
      sentence: 'Failed to pull image "{account}.dkr.ecr.{image}": {message...}',
      anchor: 'dkr.ecr.',
    },
    { sentence: 'Back-off pulling image "{account}.dkr.ecr.{image}"', anchor: 'dkr.ecr.' },
  ],
  weight: 'wrapper',
  title: 'The cluster cannot pull the image from ECR',
  causes: [
    {
      id: 'absent',
      holds: { message: ['not found', 'manifest unknown'] },
      why: 'The image is not in the repository under this tag: {message}',
      fix: 'Push the image before the deploy, and let both name the same tag, account and region.',
    },
    {
      id: 'node-role',
      why: 'Nodes pull with their own role, not with that of the deploy: {message}',
      fix: "Attach `AmazonEC2ContainerRegistryPullOnly` to the role of the nodes; for a repository of another account allow that role in the repository's policy.",
    },
  ],
  example:
    'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:81": rpc error: code = NotFound desc = failed to pull and unpack image: not found',
  basis: 'report',
  source: 'https://github.com/awslabs/amazon-eks-ami/issues/1268',
};

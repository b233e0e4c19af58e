import type { Entry } from '../../entry.js';

export const ecrManifestAbsent: Entry = {
  id: 'ecr-manifest-absent',
  emitters: ['docker'],
  says: [
    { sentence: '.dkr.ecr.{image...} not found: manifest unknown', anchor: '.dkr.ecr.' },
    { sentence: 'manifest for {account}.dkr.ecr.{image} not found', anchor: '.dkr.ecr.' },
    { sentence: '.dkr.ecr.{image}: not found', anchor: '.dkr.ecr.' },
    'manifest unknown: Requested image not found',
    'ImageNotFoundException',
    'The image requested does not exist',
  ],
  near: ['ecr'],
  weight: 'cause',
  title: 'The image is not in ECR under this tag',
  causes: [
    {
      id: 'tag',
      why: 'The repository is there and has no such tag or digest: it was never pushed, a lifecycle policy deleted it, or account and region are others.',
      fix: 'Compare with `aws ecr list-images --repository-name NAME`, run with the same credentials and region; push before the step that pulls.',
    },
  ],
  example:
    'manifest for 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:81 not found: manifest unknown: Requested image not found',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html',
};

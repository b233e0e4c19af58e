import type { Entry } from '../../entry.js';

export const ecrPublicStaleLogin: Entry = {
  id: 'ecr-public-stale-login',
  emitters: ['docker'],
  says: [
    { sentence: 'public.ecr.aws/{image...} 403 Forbidden', anchor: 'public.ecr.aws' },
    {
      sentence: 'public.ecr.aws/{image...} Your authorization token has expired',
      anchor: 'public.ecr.aws',
    },
  ],
  weight: 'cause',
  title: 'docker uses an expired login for public.ecr.aws',
  causes: [
    {
      id: 'stale',
      why: "An old login for ECR Public is kept in docker's configuration, and ECR refuses it, although the image is public.",
      fix: 'Take it away with `docker logout public.ecr.aws`, or log in anew with `aws ecr-public get-login-password --region us-east-1`.',
    },
  ],
  example:
    'ERROR: failed to solve: public.ecr.aws/docker/library/golang:1.24-alpine: failed to resolve source metadata: unexpected status from HEAD request: 403 Forbidden',
  basis: 'report',
  source: 'https://github.com/aws/containers-roadmap/issues/1424',
};

import type { Entry } from '../../entry.js';

export const ecrPublicRate: Entry = {
  id: 'ecr-public-rate',
  emitters: ['docker'],
  says: [
    'toomanyrequests: Rate exceeded',
    'toomanyrequests: Data limit exceeded',
    { sentence: 'public.ecr.aws/{image...} 429 Too Many Requests', anchor: 'public.ecr.aws' },
  ],
  near: ['ecr'],
  weight: 'cause',
  title: 'ECR Public limits the rate of anonymous pulls',
  causes: [
    {
      id: 'rate',
      why: 'Pulls without a login share a low limit by address, and many jobs share an address.',
      fix: 'Log in before the build (`aws ecr-public get-login-password --region us-east-1 | docker login --username AWS --password-stdin public.ecr.aws`), or pull through a cache of your own.',
    },
  ],
  example: 'public.ecr.aws/docker/library/node:22: toomanyrequests: Rate exceeded',
  basis: 'report',
  source: 'https://github.com/aws/aws-cdk/issues/23923',
};

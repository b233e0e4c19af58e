import type { Entry } from '../../entry.js';

export const ecrUnauthorized401: Entry = {
  id: 'ecr-unauthorized-401',
  emitters: ['docker'],
  says: [
    { sentence: '.dkr.ecr.{place...} 401 Unauthorized', anchor: '.dkr.ecr.' },
    { sentence: 'dkr.ecr.{place...} unexpected status code 401 Unauthorized', anchor: 'dkr.ecr.' },
    { sentence: 'dkr.ecr.{place...} Not Authorized', anchor: 'dkr.ecr.' },
  ],
  weight: 'cause',
  lacks: 'registry-login',
  title: 'The registry does not know who asks (401 Unauthorized)',
  causes: [
    {
      id: 'no-login',
      why: 'The build has no login for exactly this ECR registry. A login holds for one account and region, and for twelve hours.',
      fix: 'Log in to the registry (account and region) of this very image before: `aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com`; for kaniko set `credHelpers` to `ecr-login` in its `config.json`.',
    },
  ],
  example:
    'ERROR: unexpected status from HEAD request to https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/base/manifests/22: 401 Unauthorized',
  basis: 'report',
  source: 'https://github.com/GoogleContainerTools/kaniko/issues/2882',
};

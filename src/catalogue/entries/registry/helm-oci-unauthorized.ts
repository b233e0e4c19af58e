import type { Entry } from '../../entry.js';

export const helmOciUnauthorized: Entry = {
  id: 'helm-oci-unauthorized',
  emitters: ['kubernetes', 'docker'],
  says: [
    {
      sentence: 'failed to authorize: failed to fetch anonymous token{where...}ecr.',
      anchor: 'anonymous',
    },
    { sentence: 'dkr.ecr.{place...} basic credential not found', anchor: 'dkr.ecr.' },
    { sentence: 'dkr.ecr.{place...} authorization token has expired', anchor: 'dkr.ecr.' },
    { sentence: 'dkr.ecr.{place...} no basic auth credentials', anchor: 'dkr.ecr.' },
  ],
  weight: 'cause',
  lacks: 'registry-login',
  title: 'The registry client is not logged in to ECR',
  causes: [
    {
      id: 'login',
      why: 'The tool keeps a login of its own, and has none for this registry, or one that is older than 12 hours.',
      fix: 'Log in in the same job: `aws ecr get-login-password --region REGION | helm registry login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com` (or `docker login`, `crane auth login`, `oras login`).',
    },
  ],
  example:
    'Error: failed to perform "FetchReference" on source: GET "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/charts/web/manifests/1.0": basic credential not found',
  basis: 'report',
  source: 'https://github.com/helm/helm/issues/10312',
};

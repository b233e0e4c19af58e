import type { Entry } from '../../entry.js';

export const secretNotFound: Entry = {
  id: 'secret-not-found',
  emitters: ['aws-cli', 'javascript', 'boto3', 'terraform'],
  says: [
    "Secrets Manager can't find the specified secret",
    "Secrets Manager can't find the resource with name {secret}",
    "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
    'No matching secrets were returned for prefix',
  ],
  weight: 'cause',
  title: 'Secrets Manager has no such secret',
  causes: [
    {
      id: 'name',
      why: 'No secret of this name has a value in this account and region: the name is another, the region is, or the secret is there and was never given a value.',
      fix: 'Compare the name with `aws secretsmanager list-secrets`, run with the same credentials and region; give the secret a value; for a secret of another account name its full ARN.',
    },
  ],
  example: "ResourceNotFoundException: Secrets Manager can't find the specified secret.",
  basis: 'report',
  source: 'https://github.com/quipper/monorepo-deploy-actions/pull/1237',
};

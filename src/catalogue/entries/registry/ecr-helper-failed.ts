import type { Entry } from '../../entry.js';

export const ecrHelperFailed: Entry = {
  id: 'ecr-helper-failed',
  emitters: ['docker'],
  says: [
    'error getting credentials - err: exit status {status}, out: `{message...}`',
    'credentials not found in native keychain',
  ],
  near: ['ecr', 'amazonaws'],
  weight: 'wrapper',
  title: "Docker's credential helper gave no login for ECR",
  causes: [
    {
      id: 'helper',
      why: 'The helper (`docker-credential-ecr-login`) asked AWS with the credentials of this job and failed: {message}',
      fix: 'Give the job credentials that may call `ecr:GetAuthorizationToken`, and look into `~/.ecr/log/ecr-login.log` for what AWS said.',
    },
  ],
  example:
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com: error getting credentials - err: exit status 1, out: `no AWS credentials`',
  basis: 'report',
  source: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/63',
};

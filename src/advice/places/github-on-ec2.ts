import type { Place } from '../place.js';
import { SHARED_MACHINE } from '../shared-steps.js';
import { GITHUB_STEPS, GITHUB_WHY } from '../github-steps.js';

/** A runner of one's own on EC2. */
export const githubOnEc2: Place = {
  id: 'github-on-ec2',
  where: 'a job of GitHub Actions on a runner of your own on EC2',
  at: { ci: ['github-actions'], machine: ['ec2'] },
  source: 'a role by the OIDC token of the job',
  offers: ['oidc-token'],
  asGood: ['web-identity'],
  why: [
    {
      says: "The instance's role is one for all jobs that ever run on it; a role by the job's token is for this repository and branch.",
      page: 'ec2Roles',
    },
    ...GITHUB_WHY,
  ],
  steps: GITHUB_STEPS,
  beware: [SHARED_MACHINE],
};

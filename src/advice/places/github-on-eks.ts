import type { Place } from '../place.js';
import { NODE_ROLE } from '../shared-steps.js';
import { GITHUB_STEPS, GITHUB_WHY } from '../github-steps.js';

/** A runner in a pod on EKS, such as those of the Actions Runner Controller. */
export const githubOnEks: Place = {
  id: 'github-on-eks',
  where: 'a job of GitHub Actions on a runner of your own on EKS',
  at: { ci: ['github-actions'], machine: ['eks'] },
  source: 'a role by the OIDC token of the job',
  offers: ['oidc-token'],
  asGood: [],
  why: [
    {
      says: "The role of the runner's service account is one for all jobs of that runner; a role by the job's token is for this repository and branch.",
      page: 'eksChoice',
    },
    ...GITHUB_WHY,
  ],
  steps: GITHUB_STEPS,
  beware: [
    {
      says: "The runner's service account should have a role of its own only for what every job may do.",
      page: 'eksPractices',
    },
    NODE_ROLE,
  ],
};

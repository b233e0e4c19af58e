import type { Place } from '../place.js';
import { GITHUB_STEPS, GITHUB_WHY } from '../github-steps.js';

/** A runner of GitHub's own. */
export const githubHosted: Place = {
  id: 'github-hosted',
  where: 'a job of GitHub Actions on a runner of GitHub',
  at: {
    ci: ['github-actions'],
    runner: ['github-hosted', 'unknown'],
    machine: ['elsewhere', 'codebuild'],
  },
  source: 'a role by the OIDC token of the job',
  offers: ['oidc-token'],
  asGood: ['web-identity'],
  why: GITHUB_WHY,
  steps: GITHUB_STEPS,
  beware: [],
};

import type { Place } from '../place.js';
import { GITHUB_STEPS, GITHUB_WHY } from '../github-steps.js';

/** A runner of one's own, on any other machine. */
export const githubSelfHosted: Place = {
  id: 'github-self-hosted',
  where: 'a job of GitHub Actions on a runner of your own',
  at: { ci: ['github-actions'] },
  source: 'a role by the OIDC token of the job',
  offers: ['oidc-token'],
  asGood: ['web-identity'],
  why: GITHUB_WHY,
  steps: GITHUB_STEPS,
  beware: [
    {
      says: 'What one job leaves on a runner that is not made anew for each, such as a profile with keys, the next one can read.',
      page: 'githubSecureUse',
    },
  ],
};

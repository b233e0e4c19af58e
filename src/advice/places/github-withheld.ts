import { USED_KINDS } from '../../report/advice.js';
import type { Place } from '../place.js';

/** A fork's pull request, and Dependabot's: GitHub hands them neither secrets nor a token. */
export const githubWithheld: Place = {
  id: 'github-withheld',
  where: "a job of GitHub Actions for a fork's pull request or for Dependabot",
  at: { ci: ['github-actions'], withheld: true },
  source: null,
  offers: [],
  asGood: [],
  why: [
    {
      says: 'It may run code that nobody of the repository has read: GitHub hands it no secrets and no token that could write, and it is to stay so.',
      page: 'githubFork',
    },
  ],
  steps: [
    {
      says: 'Test here what needs no account, and do what asks AWS in a job that runs after the merge, such as on `push` to the default branch.',
      page: 'githubFork',
    },
    {
      says: 'These credentials come from the machine or its files: give pull requests of forks a runner that holds none.',
      page: 'githubSecureUse',
      when: { uses: USED_KINDS },
    },
  ],
  beware: [
    {
      says: 'Do not change the trigger to `pull_request_target` to come by a token: code of the fork would then run with it.',
      page: 'githubSecureUse',
    },
  ],
};

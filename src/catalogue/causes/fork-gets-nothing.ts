import type { Cause } from '../entry.js';

/** GitHub gives the code of a fork neither secrets nor a token. */
export const forkGetsNothing: Cause = {
  id: 'fork-gets-nothing',
  when: { fork: true },
  rules: ['credentials/fork-gets-no-token', 'secrets/not-available-to-fork'],
  title: 'A pull request from a fork gets no secrets and no OIDC token',
  why: 'GitHub gives a run of code from a fork no secrets and no `id-token: write`, so that nobody can read them by a pull request.',
  fix: 'Skip the steps that need AWS for pull requests from forks: `if: github.event.pull_request.head.repo.full_name == github.repository`.',
};

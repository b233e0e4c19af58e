import type { GitHub } from '../../world/github.js';

/** GitHub's API, whose client is loaded with the first question. */
export const lazyGitHub: GitHub = {
  changedFiles: async (of) => (await import('./api.js')).githubApi.changedFiles(of),
  blob: async (of, id) => (await import('./api.js')).githubApi.blob(of, id),
};

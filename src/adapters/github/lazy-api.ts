import type { GitHub, GitHubRuns } from '../../world/github.js';
import type { Line } from '../node/transport/exchange.js';

/** GitHub's API, whose client is loaded with the first question. */
export function lazyGitHub(line: Line): GitHub & GitHubRuns {
  const api = async () => (await import('./api.js')).githubApi(line);
  return {
    changedFiles: async (of) => (await api()).changedFiles(of),
    blob: async (of, id) => (await api()).blob(of, id),
    jobsOf: async (run) => (await import('./runs.js')).jobsOf(run, line),
    logOf: async (run, job, allowed) => (await import('./runs.js')).logOf(run, job, allowed, line),
  };
}

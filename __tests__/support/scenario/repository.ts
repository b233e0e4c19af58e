import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gitHandler } from '../github/git-server.js';
import { githubApi } from '../github/rest.js';
import type { Commits } from '../runner/checkout.js';
import { makeCheckout } from '../runner/checkout.js';
import { makeHistory } from '../runner/history.js';
import type { Places } from '../runner/places.js';
import type { Scenario } from './read/scenario.js';

/** The repository of a run, and where GitHub serves it. */
export interface ServedRepository {
  readonly commits: Commits;
  /** What the runner says of GitHub's addresses, where they are not the usual ones. */
  readonly variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Makes the run's repository and checkout. One with a history is served on loopback, by git and by
 * GitHub's API, to the job's token: git is a process of its own and knows no local internet.
 */
export async function serveRepository(
  places: Places,
  { job, git: plan }: Scenario,
  githubToken: string,
): Promise<ServedRepository> {
  if (plan === undefined) {
    const commits = makeCheckout(places.workspace, job);
    return { commits, variables: {}, close: async () => {} };
  }
  const served = join(places.root, 'served');
  const commits = makeHistory(places.workspace, served, job, plan);
  const token = plan.readable ? githubToken : 'a token that nobody has';
  const byGit = gitHandler(served, token);
  const byApi = githubApi(join(served, job.repository), job.repository, commits, token);
  const server = createServer((request, response) => {
    (request.url?.startsWith('/api/v3/') === true ? byApi : byGit)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    commits,
    variables: { GITHUB_SERVER_URL: origin, GITHUB_API_URL: `${origin}/api/v3` },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

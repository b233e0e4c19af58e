import { execFileSync } from 'node:child_process';
import type { Job } from '../github/job.js';

/** The commits of a checkout: what the event's payload speaks of. */
export interface Commits {
  /** The commit before the change: the base of a pull request, `before` of a push. */
  readonly base: string;
  /** The change. */
  readonly head: string;
  /** What is checked out: the merge of both for a pull request, else the head. */
  readonly checkedOut: string;
}

/**
 * Makes a folder the checkout of a repository: an empty commit on the default branch, then one
 * commit with everything that lies in the folder, checked out as actions/checkout would.
 */
export function makeCheckout(folder: string, job: Job): Commits {
  const git = (...args: string[]) => runGit(folder, args);
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=Begin');
  const base = git('rev-parse', 'HEAD');
  if (job.event === 'pull_request') git('checkout', '--quiet', '--detach');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--allow-empty', '--message=Change the deploy');
  const head = git('rev-parse', 'HEAD');
  git('remote', 'add', 'origin', `https://github.com/${job.repository}`);

  if (job.event === 'pull_request') {
    const tree = git('rev-parse', 'HEAD^{tree}');
    const merge = git('commit-tree', tree, '-p', base, '-p', head, '-m', 'Merge');
    git('update-ref', 'refs/remotes/origin/main', base);
    git('update-ref', job.ref.replace('refs/', 'refs/remotes/'), merge);
    git('checkout', '--quiet', '--detach', merge);
    return { base, head, checkedOut: merge };
  }
  if (job.ref.startsWith('refs/tags/')) {
    git('update-ref', job.ref, head);
    git('checkout', '--quiet', '--detach', head);
  } else if (job.ref !== 'refs/heads/main') {
    git('update-ref', job.ref, head);
    git('symbolic-ref', 'HEAD', job.ref);
    git('update-ref', 'refs/heads/main', base);
  }
  return { base, head, checkedOut: head };
}

/** Runs git with none of the developer's own configuration, and the same commits every time. */
export function runGit(folder: string, args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'octocat',
      GIT_AUTHOR_EMAIL: 'octocat@users.noreply.github.com',
      GIT_AUTHOR_DATE: '2026-11-02T09:00:00Z',
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
      GIT_COMMITTER_DATE: '2026-11-02T09:00:00Z',
    },
  }).trim();
}

import { execFileSync } from 'node:child_process';
import type { Job } from '../github/job.js';
import {
  AUTHOR,
  beginRepository,
  COMMITTED_AT,
  COMMITTER,
  pointHead,
  pointRef,
  writeCommit,
  writeObject,
} from './bare-git.js';

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
  beginRepository(folder, `https://github.com/${job.repository}`);
  const commit = (tree: string, parents: readonly string[], message: string) =>
    writeCommit(folder, { tree, parents, message });
  const base = commit(writeObject(folder, 'tree', Buffer.alloc(0)), [], 'Begin');
  runGit(folder, ['add', '--all', '--force']);
  const tree = runGit(folder, ['write-tree']);
  const head = commit(tree, [base], 'Change the deploy');

  if (job.event === 'pull_request') {
    const merge = commit(tree, [base, head], 'Merge');
    pointRef(folder, 'refs/heads/main', base);
    pointRef(folder, 'refs/remotes/origin/main', base);
    pointRef(folder, job.ref.replace('refs/', 'refs/remotes/'), merge);
    pointHead(folder, merge);
    return { base, head, checkedOut: merge };
  }
  const isMain = job.ref === 'refs/heads/main';
  const isTag = job.ref.startsWith('refs/tags/');
  pointRef(folder, 'refs/heads/main', isMain || isTag ? head : base);
  if (!isMain) pointRef(folder, job.ref, head);
  pointHead(folder, isTag ? head : `ref: ${job.ref}`);
  return { base, head, checkedOut: head };
}

/** Without the look, after each commit, whether there is anything to be tidied: two more processes. */
const QUIETLY = ['-c', 'maintenance.auto=false', '-c', 'gc.auto=0'];

/** Runs git with none of the developer's own configuration, and the same commits every time. */
export function runGit(folder: string, args: readonly string[]): string {
  return execFileSync('git', [...QUIETLY, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: AUTHOR.name,
      GIT_AUTHOR_EMAIL: AUTHOR.email,
      GIT_AUTHOR_DATE: COMMITTED_AT,
      GIT_COMMITTER_NAME: COMMITTER.name,
      GIT_COMMITTER_EMAIL: COMMITTER.email,
      GIT_COMMITTER_DATE: COMMITTED_AT,
    },
  }).trim();
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Job, isPullRequest } from '../github/job.js';
import type { GitPlan, PlannedCommit } from '../scenario/read/git.js';
import { type Commits, runGit } from './checkout.js';

/**
 * Makes a repository with a planned history, serves it from `served/OWNER/NAME`, and checks it out
 * as actions/checkout would: by default one commit deep. What already lies in the workspace goes
 * into the first commit of the default branch.
 */
export function makeHistory(workspace: string, served: string, job: Job, plan: GitPlan): Commits {
  const git = (...args: string[]) => runGit(workspace, args);
  git('init', '--quiet', '--initial-branch=main');
  const write = (commit: PlannedCommit) => writeCommit(workspace, git, commit);
  write({ message: 'Begin', files: {}, merge: false });
  for (const commit of plan.main) write(commit);
  const start = git('rev-parse', 'HEAD');

  git('checkout', '--quiet', '-b', 'lost');
  for (const commit of plan.lost) write(commit);
  const lost = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', 'main');
  for (const commit of plan.moved) write(commit);
  const main = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '-b', 'change', start);
  for (const commit of plan.commits) write(commit);
  const head = git('rev-parse', 'HEAD');

  const refs = [
    `+${job.ref === 'refs/heads/main' && !isPullRequest(job) ? head : main}:refs/heads/main`,
  ];
  let checkedOut = head;
  let before = plan.lost.length > 0 ? lost : start;
  if (job.event === 'pull_request' || job.event === 'merge_group') {
    git('checkout', '--quiet', '--detach', main);
    git('merge', '--quiet', '--no-ff', '--message=Merge', head);
    checkedOut = git('rev-parse', 'HEAD');
    before = main;
  } else if (job.event === 'pull_request_target') {
    checkedOut = main;
    before = main;
  }
  if (isPullRequest(job)) refs.push(`+${head}:refs/pull/1/head`);
  if (job.event === 'pull_request') refs.push(`+${checkedOut}:refs/pull/1/merge`);
  else if (job.ref !== 'refs/heads/main') refs.push(`+${checkedOut}:${job.ref}`);

  const bare = join(served, job.repository);
  mkdirSync(dirname(bare), { recursive: true });
  git('init', '--quiet', '--bare', bare);
  // As GitHub has it: filters are known, and any commit that is there may be asked for.
  for (const setting of ['allowFilter', 'allowAnySHA1InWant']) {
    git('--git-dir', bare, 'config', `uploadpack.${setting}`, 'true');
  }
  git('push', '--quiet', bare, ...refs);
  checkOut(workspace, bare, job, checkedOut, plan);
  return {
    base: plan.created ? '0'.repeat(40) : before,
    head: job.event === 'merge_group' ? checkedOut : head,
    checkedOut,
  };
}

/** Leaves in the workspace what actions/checkout would. */
function checkOut(workspace: string, bare: string, job: Job, id: string, { depth }: GitPlan): void {
  rmSync(workspace, { recursive: true });
  mkdirSync(workspace);
  if (depth === 'none') return;
  const git = (...args: string[]) => runGit(workspace, args);
  git('init', '--quiet', '--initial-branch=main');
  const tracked = job.ref.replace(/^refs\/(?:heads\/)?/, 'refs/remotes/origin/');
  const what =
    depth === 0
      ? [
          '+refs/heads/*:refs/remotes/origin/*',
          '+refs/tags/*:refs/tags/*',
          ...(id === git('--git-dir', bare, 'rev-parse', 'refs/heads/main')
            ? []
            : [`+${id}:${tracked}`]),
        ]
      : [`--depth=${depth}`, `+${id}:${job.ref.startsWith('refs/tags/') ? job.ref : tracked}`];
  git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...what.filter((one) => one.startsWith('-')),
    `file://${bare}`,
    ...what.filter((one) => !one.startsWith('-')),
  );
  git('checkout', '--quiet', '--detach', id);
}

function writeCommit(
  folder: string,
  git: (...args: string[]) => string,
  { message, files, merge }: PlannedCommit,
): void {
  if (merge) git('merge', '--quiet', '--no-ff', '--no-commit', 'main');
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    if (text === null) rmSync(place);
    else writeFileSync(place, text);
  }
  git('add', '--all', '--force');
  git('commit', '--quiet', '--allow-empty', `--message=${message}`);
}

import { type Job, nameOf, ownerOf } from './job.js';

/** The commits that a payload names. */
interface Commits {
  readonly base: string;
  readonly head: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** The payload of the job's event, as much of it as programs read, with the scenario's own over it. */
export function eventPayload(job: Job, commits: Commits): Plain {
  const common = {
    repository: repository(job, job.repository),
    sender: { login: job.actor, id: 583231, type: job.actor.endsWith('[bot]') ? 'Bot' : 'User' },
  };
  return merge({ ...common, ...ofEvent(job, commits) }, job.eventPayload);
}

function ofEvent(job: Job, commits: Commits): Plain {
  switch (job.event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(job, commits);
    case 'push':
      return {
        ref: job.ref,
        before: commits.base,
        after: commits.head,
        created: false,
        deleted: false,
        forced: false,
        head_commit: { id: commits.head, message: 'Change the deploy' },
        commits: [{ id: commits.head, message: 'Change the deploy' }],
        pusher: { name: job.actor },
      };
    case 'merge_group':
      return {
        action: 'checks_requested',
        merge_group: {
          head_sha: commits.head,
          head_ref: job.ref,
          base_sha: commits.base,
          base_ref: `refs/heads/${job.baseRef}`,
        },
      };
    case 'schedule':
      return { schedule: '0 6 * * *', workflow: job.workflow };
    case 'workflow_dispatch':
      return { inputs: null, ref: job.ref, workflow: job.workflow };
  }
}

function pullRequest(job: Job, commits: Commits): Plain {
  return {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      state: 'open',
      draft: false,
      title: 'Change the deploy',
      user: { login: job.actor },
      head: {
        ref: job.headRef,
        sha: commits.head,
        repo: repository(job, job.headRepository),
      },
      base: {
        ref: job.baseRef,
        sha: commits.base,
        repo: repository(job, job.repository),
      },
    },
  };
}

function repository(job: Job, fullName: string): Plain {
  const own = fullName === job.repository;
  return {
    id: own ? job.repositoryId : job.repositoryId + 1,
    name: nameOf(fullName),
    full_name: fullName,
    private: true,
    fork: !own,
    default_branch: 'main',
    owner: { login: ownerOf(fullName), id: own ? job.ownerId : job.ownerId + 1 },
  };
}

/** Lays one plain value over another: objects merge, all else replaces. */
function merge(under: Plain, over: Plain): Plain {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isPlain(value) && isPlain(below) ? merge(below, value) : value;
  }
  return merged;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

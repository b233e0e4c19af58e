import { type Job, isPullRequest, ownerOf } from '../github/job.js';
import { workflowName } from '../github/claims.js';
import type { Places } from './places.js';

/** What the runner knows besides the job: the commit and the run. */
export interface RunIds {
  readonly sha: string;
  readonly runId: string;
}

/** The `GITHUB_*` and `RUNNER_*` variables that every step finds. */
export function runnerVariables(job: Job, ids: RunIds, places: Places): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__aws-preflight_aws-preflight',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'aws-preflight/aws-preflight',
    GITHUB_ACTOR: job.actor,
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: isPullRequest(job) ? job.baseRef : '',
    GITHUB_ENV: places.files.env,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: places.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: isPullRequest(job) ? job.headRef : '',
    GITHUB_JOB: job.job,
    GITHUB_OUTPUT: places.files.output,
    GITHUB_PATH: places.files.path,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: String(job.refProtected),
    GITHUB_REF_TYPE: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: String(job.repositoryId),
    GITHUB_REPOSITORY_OWNER: ownerOf(job.repository),
    GITHUB_REPOSITORY_OWNER_ID: String(job.ownerId),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: ids.runId,
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: ids.sha,
    GITHUB_STATE: places.files.state,
    GITHUB_STEP_SUMMARY: places.files.summary,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_WORKFLOW: workflowName(job.workflow),
    GITHUB_WORKFLOW_REF: `${job.repository}/${job.workflow}@${job.ref}`,
    GITHUB_WORKFLOW_SHA: ids.sha,
    GITHUB_WORKSPACE: places.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 7',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: places.temp,
    RUNNER_TOOL_CACHE: places.tools,
    RUNNER_WORKSPACE: places.work,
  };
}

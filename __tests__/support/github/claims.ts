import { randomUUID } from 'node:crypto';
import { type Job, isPullRequest, ownerOf } from './job.js';
import { subjectOf } from './subject.js';

export const ISSUER = 'https://token.actions.githubusercontent.com';

/** What stays the same for every token of one run. */
export interface RunFacts {
  readonly sha: string;
  readonly runId: string;
}

/**
 * The claims of a job's ID token, but for its audience and times.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function claimsOf(job: Job, facts: RunFacts): Record<string, string> {
  const claims: Record<string, string> = {
    jti: randomUUID(),
    ref: job.ref,
    sha: facts.sha,
    repository: job.repository,
    repository_owner: ownerOf(job.repository),
    repository_owner_id: String(job.ownerId),
    run_id: facts.runId,
    run_number: '7',
    run_attempt: '1',
    repository_visibility: 'private',
    repository_id: String(job.repositoryId),
    actor_id: '583231',
    actor: job.actor,
    workflow: workflowName(job.workflow),
    head_ref: isPullRequest(job) ? job.headRef : '',
    base_ref: isPullRequest(job) ? job.baseRef : '',
    event_name: job.event,
    ref_protected: String(job.refProtected),
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: `${job.repository}/${job.workflow}@${job.ref}`,
    workflow_sha: facts.sha,
    job_workflow_ref: job.jobWorkflowRef ?? `${job.repository}/${job.workflow}@${job.ref}`,
    job_workflow_sha: facts.sha,
    runner_environment: 'github-hosted',
    check_run_id: '41234567890',
  };
  if (job.environment !== undefined) claims['environment'] = job.environment;
  return { ...claims, sub: subjectOf(job, claims) };
}

/** A workflow without a `name:` goes by its path; ours are called after their file. */
export function workflowName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}

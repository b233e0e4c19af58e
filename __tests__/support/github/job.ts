export const EVENTS = [
  'push',
  'pull_request',
  'pull_request_target',
  'workflow_dispatch',
  'schedule',
  'merge_group',
] as const;
export type EventName = (typeof EVENTS)[number];

/** The job that a scenario speaks of: its `github` section with every default filled in. */
export interface Job {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: number;
  readonly ownerId: number;
  /** Only shapes the token's subject. */
  readonly immutableSubject: boolean;
  /** A customised subject: `include_claim_keys` of the repository or organization. */
  readonly subjectClaims: readonly string[];
  readonly event: EventName;
  readonly ref: string;
  readonly refProtected: boolean;
  /** Differs from `repository` for a fork. */
  readonly headRepository: string;
  /** The branch of a pull request; its base is `main`. */
  readonly headRef: string;
  readonly baseRef: string;
  readonly actor: string;
  readonly environment: string | undefined;
  /** Path of the workflow's file. */
  readonly workflow: string;
  /** `owner/repo/path@ref` of a called workflow; the job's own workflow when left out. */
  readonly jobWorkflowRef: string | undefined;
  readonly job: string;
  readonly permissions: Readonly<Record<string, string>>;
  /** Its leg of the matrix; undefined where there is none. */
  readonly matrix: Readonly<Record<string, string>> | undefined;
  /** Empty for a runner that does not know it. */
  readonly checkRunId: string;
  readonly eventPayload: Readonly<Record<string, unknown>>;
}

const PULL_REQUESTS: readonly EventName[] = ['pull_request', 'pull_request_target'];

/** True for the two events that a pull request raises. */
export function isPullRequest({ event }: Pick<Job, 'event'>): boolean {
  return PULL_REQUESTS.includes(event);
}

/**
 * True where GitHub withholds secrets, write permissions and the id token: a fork's pull_request,
 * and what Dependabot pushes or proposes, whoever runs it again.
 * @see https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function isWithheld(
  job: Pick<Job, 'event' | 'repository' | 'headRepository' | 'actor' | 'eventPayload'>,
): boolean {
  const bound = job.event === 'push' || job.event === 'pull_request';
  if (bound && [job.actor, authorOf(job.eventPayload)].includes('dependabot[bot]')) return true;
  return job.event === 'pull_request' && job.headRepository !== job.repository;
}

/** The pull request's author, where the scenario names another than the actor. */
function authorOf(payload: unknown): unknown {
  const { pull_request: request } = payload as { pull_request?: { user?: { login?: unknown } } };
  return request?.user?.login;
}

/** True where the runner offers a token endpoint to this job. */
export function mayMintToken(job: Job): boolean {
  return job.permissions['id-token'] === 'write' && !isWithheld(job);
}

/** The part of `owner/name` before the slash. */
export function ownerOf(repository: string): string {
  return repository.slice(0, repository.indexOf('/'));
}

/** The part of `owner/name` after the slash. */
export function nameOf(repository: string): string {
  return repository.slice(repository.indexOf('/') + 1);
}

/** What decides which secrets GitHub hands to a job. `null` stands for unknown. */
export interface JobContext {
  /** Such as `push` or `pull_request`. */
  readonly event: string | null;
  /** Whether the pull request's head lies in another repository. */
  readonly fromFork: boolean | null;
  /** Whether the run's actor is `dependabot[bot]`. */
  readonly dependabot: boolean;
  /** The job's `environment:`; where it cannot be known, `unknown`. */
  readonly environment:
    | { readonly kind: 'named'; readonly name: string }
    | { readonly kind: 'none' }
    | { readonly kind: 'unknown' };
  /** Whether `act` runs the workflow, on somebody's own machine. */
  readonly underAct?: boolean;
  /** `owner/name`. */
  readonly repository: string | null;
  /** Such as `.github/workflows/deploy.yml`. */
  readonly workflowPath: string | null;
  /** The job's id in its workflow; empty where it has none. */
  readonly jobId: string;
}

/** Why this job is handed no secrets of the repository, or null when it is. */
export type Withheld = 'act' | 'fork' | 'dependabot' | null;

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const FORK_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** @see https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const DEPENDABOT_EVENTS = [...FORK_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];

/** Tells whether the event and its author keep secrets from the job. */
export function withheldFrom(
  job: Pick<JobContext, 'event' | 'fromFork' | 'dependabot' | 'underAct'>,
): Withheld {
  // GitHub is not asked at all.
  if (job.underAct === true) return 'act';
  if (job.event === null) return null;
  if (job.fromFork === true && FORK_EVENTS.includes(job.event)) return 'fork';
  return job.dependabot && DEPENDABOT_EVENTS.includes(job.event) ? 'dependabot' : null;
}

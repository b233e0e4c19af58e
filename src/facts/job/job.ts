import type { Ci } from '../../report/ci.js';
import { ciOf } from './ci.js';
import { at } from './payload.js';
import { type Withheld, withheldFrom } from './withheld.js';

/**
 * GitHub's own runner, or a program that runs the same files.
 * @see https://nektosact.com/usage/index.html
 * @see https://docs.gitea.com/usage/actions/actions-variables
 */
export type RunBy = 'github' | 'act' | 'gitea' | 'forgejo';

/** The job as GitHub describes it; outside GitHub Actions only `ci` is known. */
export interface JobFacts {
  readonly ci: Ci;
  /** Whether `ci` is GitHub Actions. */
  readonly inActions: boolean;
  /** `push`, `pull_request`, ...; empty outside Actions. */
  readonly event: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly ref: string;
  readonly refProtected: boolean;
  readonly actor: string;
  /** `.github/workflows/deploy.yml`, when the run's reference names one. */
  readonly workflowPath: string | null;
  readonly jobId: string;
  /** A pull request whose head lies in another repository. `pull_request_target` has rights even so. */
  readonly fromFork: boolean;
  /** The head repository of a fork's pull request. */
  readonly headRepository: string | null;
  /** Whether Dependabot is the run's actor. Not every event binds it. */
  readonly byDependabot: boolean;
  /** Why GitHub never gives this run a token, whatever its workflow grants; null when it may. */
  readonly tokenWithheld: Withheld;
  /** Whether the job was granted `id-token: write`: only then does the runner set both variables. */
  readonly tokenOffered: boolean;
  /** Which program runs the workflow, by the variables that each sets. */
  readonly runBy: RunBy;
  readonly runnerHosted: 'github-hosted' | 'self-hosted' | 'unknown';
}

/**
 * Reads the job from the runner's variables and the event payload.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function jobFacts(variables: Readonly<Record<string, string>>, payload: unknown): JobFacts {
  const get = (name: string) => variables[name] ?? '';
  const ci = ciOf(variables);
  const inActions = ci === 'github-actions';
  const repository = get('GITHUB_REPOSITORY');
  const event = get('GITHUB_EVENT_NAME');
  const head = headRepository(payload);
  const isPullRequest = event.startsWith('pull_request');
  const fromFork =
    inActions && isPullRequest && head !== null && head.toLowerCase() !== repository.toLowerCase();
  // Whoever pushes to Dependabot's branch is the actor of that run, and has its own rights; whoever
  // re-runs one is not.
  const byDependabot = inActions && get('GITHUB_ACTOR') === 'dependabot[bot]';
  const runBy = inActions ? runnerOf(variables) : 'github';
  return {
    ci,
    inActions,
    event,
    repository,
    repositoryId: get('GITHUB_REPOSITORY_ID'),
    ownerId: get('GITHUB_REPOSITORY_OWNER_ID'),
    ref: get('GITHUB_REF'),
    refProtected: get('GITHUB_REF_PROTECTED') === 'true',
    actor: get('GITHUB_ACTOR'),
    workflowPath: workflowPath(get('GITHUB_WORKFLOW_REF'), repository),
    jobId: get('GITHUB_JOB'),
    fromFork,
    headRepository: fromFork ? head : null,
    byDependabot,
    tokenWithheld: withheldFrom({
      event: inActions ? event : null,
      fromFork,
      dependabot: byDependabot,
      underAct: runBy === 'act',
    }),
    runBy,
    tokenOffered:
      get('ACTIONS_ID_TOKEN_REQUEST_URL') !== '' && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== '',
    runnerHosted: hosting(get('RUNNER_ENVIRONMENT')),
  };
}

/** Forgejo's runner sets Gitea's variable as well. */
function runnerOf(variables: Readonly<Record<string, string>>): RunBy {
  if (variables.ACT === 'true') return 'act';
  if (variables.FORGEJO_ACTIONS === 'true') return 'forgejo';
  return variables.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}

function headRepository(payload: unknown): string | null {
  const name = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  if (typeof name === 'string') return name;
  // A fork that was deleted leaves `repo: null`; its pull requests still count as a fork's.
  return at(payload, 'pull_request', 'head', 'repo') === null ? '(deleted fork)' : null;
}

function workflowPath(workflowRef: string, repository: string): string | null {
  const prefix = `${repository}/`;
  if (repository === '' || !workflowRef.startsWith(prefix)) return null;
  const path = workflowRef.slice(prefix.length).split('@')[0] ?? '';
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : null;
}

function hosting(value: string): JobFacts['runnerHosted'] {
  return value === 'github-hosted' || value === 'self-hosted' ? value : 'unknown';
}

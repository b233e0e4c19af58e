import { at } from './payload.js';

/** The job as GitHub describes it; outside GitHub Actions only `inActions: false` is known. */
export interface JobFacts {
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
  /** A pull request whose head lies in another repository. */
  readonly fromFork: boolean;
  /** The head repository of a fork's pull request. */
  readonly headRepository: string | null;
  /** A run that Dependabot's rules bind: no Actions secrets, no token. */
  readonly byDependabot: boolean;
  /** Whether the job was granted `id-token: write`: only then does the runner set both variables. */
  readonly tokenOffered: boolean;
  readonly runnerHosted: 'github-hosted' | 'self-hosted' | 'unknown';
}

/**
 * Reads the job from the runner's variables and the event payload.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function jobFacts(variables: Readonly<Record<string, string>>, payload: unknown): JobFacts {
  const get = (name: string) => variables[name] ?? '';
  const inActions = get('GITHUB_ACTIONS') === 'true';
  const repository = get('GITHUB_REPOSITORY');
  const event = get('GITHUB_EVENT_NAME');
  const head = headRepository(payload);
  const isPullRequest = event.startsWith('pull_request');
  const fromFork =
    inActions && isPullRequest && head !== null && head.toLowerCase() !== repository.toLowerCase();
  return {
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
    byDependabot: inActions && boundByDependabot(event, get('GITHUB_ACTOR'), payload),
    tokenOffered:
      get('ACTIONS_ID_TOKEN_REQUEST_URL') !== '' && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== '',
    runnerHosted: hosting(get('RUNNER_ENVIRONMENT')),
  };
}

/**
 * Dependabot's events run without Actions secrets, whoever re-runs them: the pull request's author
 * decides, not the actor.
 * @see https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
function boundByDependabot(event: string, actor: string, payload: unknown): boolean {
  const bound = [
    'push',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'create',
    'deployment',
    'deployment_status',
  ];
  if (!bound.includes(event)) return false;
  const author = at(payload, 'pull_request', 'user', 'login');
  return actor === 'dependabot[bot]' || author === 'dependabot[bot]';
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

import { at } from './payload.js';

/** Scopes of `GITHUB_TOKEN`, each with its level, in the order of the file. */
export type ScopeList = readonly (readonly [scope: string, level: string])[];

/** The `permissions:` that hold for a job, and who states them. */
export interface TokenScopes {
  /** A job's own replace those of the workflow; `nobody`: the repository's setting holds. */
  readonly statedBy: 'job' | 'workflow' | 'nobody';
  readonly scopes: 'read-all' | 'write-all' | ScopeList;
}

/** A job that does not grant `id-token: write` to the one that runs, or to itself. */
export interface TokenDenier {
  readonly workflowPath: string;
  readonly jobId: string;
  readonly line: number;
  readonly scopes: TokenScopes | null;
}

/**
 * What `read-all` stands for.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export const READABLE_SCOPES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'drives',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts',
] as const;

/**
 * The scopes of a job of a parsed workflow; null where they cannot be told: the job is not in this
 * file (a called workflow's), or what stands there is of no form that we know.
 */
export function tokenScopes(workflow: unknown, jobId: string): TokenScopes | null {
  if (at(workflow, 'jobs', jobId, 'steps') === undefined) return null;
  return statedScopes(workflow, jobId);
}

/** The same of a job that may call a workflow instead of having steps: what it grants. */
export function statedScopes(workflow: unknown, jobId: string): TokenScopes | null {
  for (const [statedBy, stated] of [
    ['job', at(workflow, 'jobs', jobId, 'permissions')],
    ['workflow', at(workflow, 'permissions')],
  ] as const) {
    if (stated === undefined) continue;
    const scopes = readScopes(stated);
    return scopes === null ? null : { statedBy, scopes };
  }
  return { statedBy: 'nobody', scopes: [] };
}

function readScopes(stated: unknown): TokenScopes['scopes'] | null {
  if (stated === 'read-all' || stated === 'write-all') return stated;
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated)) return null;
  const scopes = Object.entries(stated);
  return scopes.every((pair): pair is [string, string] => isScope(...pair)) ? scopes : null;
}

function isScope(name: string, level: unknown): boolean {
  if (typeof level !== 'string') return false;
  return /^[a-z]{1,30}(?:-[a-z]{1,30}){0,3}$/.test(name) && /^(?:read|write|none)$/.test(level);
}

import { READABLE_SCOPES, type ScopeList, type TokenScopes } from '../../facts/job/token-scopes.js';
import type { Snippet } from '../../report/evidence.js';
import { type WorkflowOf, workflowPaste } from './paste.js';

const LINE = 'id-token: write\n';

/** How a job comes to `id-token: write` and keeps what it may do. */
interface Grant {
  /** One action, about the job `{job}`. */
  readonly fix: string;
  readonly paste: readonly Snippet[];
}

/**
 * Grants `id-token: write`. A `permissions:` that is written takes away every scope that it does
 * not list, so what stands there is added to, or repeated.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function grantIdToken(token: TokenScopes | null, job: WorkflowOf): Grant {
  if (token === null) {
    return {
      fix: 'Add this line to the `permissions:` of the job `{job}`, or of the job that calls it. Where neither it nor the workflow has any, a new block takes away every scope that it does not list: list `contents: read` and what else the job uses as well.',
      paste: [workflowPaste(job, 'job-permissions', LINE)],
    };
  }
  const { statedBy, scopes } = token;
  if (isGranted(scopes)) {
    return {
      fix: 'Grant `id-token: write` in the workflow that calls this one: here, the job `{job}` has it, and a called workflow gets only what its caller grants.',
      paste: [],
    };
  }
  if (statedBy === 'nobody') {
    return {
      fix: "Give the job `{job}` these `permissions:`. They take the place of the repository's setting: list also what else the job uses, such as `packages: write`.",
      paste: [block(job, [['contents', 'read']])],
    };
  }
  const kept =
    typeof scopes === 'string'
      ? READABLE_SCOPES.map((scope) => [scope, 'read'] as const)
      : scopes.filter(([scope]) => scope !== 'id-token');
  if (statedBy === 'workflow') {
    return {
      fix: 'Give the job `{job}` these `permissions:`: those of the workflow, which they replace for this job, and `id-token: write`.',
      paste: [block(job, kept)],
    };
  }
  return kept.length > 0 && kept.length === scopes.length
    ? {
        fix: 'Add this line to the `permissions:` of the job `{job}`.',
        paste: [workflowPaste(job, 'job-permissions', LINE)],
      }
    : {
        fix: 'Put this in place of the `permissions:` of the job `{job}`: it keeps what they grant.',
        paste: [block(job, kept)],
      };
}

function isGranted(scopes: TokenScopes['scopes']): boolean {
  if (typeof scopes === 'string') return scopes === 'write-all';
  return scopes.some(([scope, level]) => scope === 'id-token' && level === 'write');
}

function block(job: WorkflowOf, kept: ScopeList): Snippet {
  const lines = [...kept.map((scope) => scope.join(': ')), LINE.trimEnd()];
  return workflowPaste(job, 'job', `permissions:\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

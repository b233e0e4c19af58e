import { type RefusedRead, refusedReads } from '../../workflow/contexts/refused.js';
import type { LookedAt } from '../../workflow/expectations.js';
import type { WorkflowLook } from '../../workflow/look.js';
import type { JobView } from '../../workflow/job/view.js';

/** What the rules of `workflow/` judge: the jobs of a workflow as GitHub would read them. */
export interface WorkflowFacts {
  readonly path: string;
  /** The jobs that were asked for. */
  readonly asked: readonly JobView[];
  /** Those, and all that they call, with their tools. */
  readonly jobs: readonly LookedAt[];
  /** Contexts read where GitHub does not know them. */
  readonly refused: readonly RefusedRead[];
}

/** The facts of a workflow that was looked at. */
export function workflowFacts(look: Extract<WorkflowLook, { kind: 'looked' }>): WorkflowFacts {
  const { file, asked, jobs } = look;
  return { path: file.path, asked, jobs, refused: refusedReads(jobs.map(({ job }) => job)) };
}

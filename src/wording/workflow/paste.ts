import type { JobFacts } from '../../facts/job/job.js';
import type { Snippet, WorkflowPlace } from '../../report/evidence.js';
import { inert } from '../../report/inert.js';

/** Whose workflow it is, as far as that is known. */
export type WorkflowOf = Pick<JobFacts, 'workflowPath' | 'jobId'>;

/** Lines of a GitHub workflow, and where in it they stand. */
export function workflowPaste(
  { workflowPath, jobId }: WorkflowOf,
  place: WorkflowPlace,
  code: string,
): Snippet {
  return {
    language: 'yaml',
    place,
    ...(workflowPath === null ? {} : { target: inert(workflowPath) }),
    ...(jobId === '' ? {} : { job: inert(jobId) }),
    code,
  };
}

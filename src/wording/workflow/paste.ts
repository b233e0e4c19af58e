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
    code,
    ...whose({ workflowPath, jobId }),
  };
}

/** Snippets of an engine, which knows their place and not whose workflow it is. */
export function ofWorkflow(snippets: readonly Snippet[], job: WorkflowOf | undefined): Snippet[] {
  return snippets.map((snippet) =>
    // A workflow of its own is not the one that runs.
    job === undefined || snippet.place === undefined || snippet.place === 'workflow'
      ? snippet
      : { ...snippet, ...whose(job) },
  );
}

function whose({ workflowPath, jobId }: WorkflowOf): Pick<Snippet, 'target' | 'job'> {
  return {
    ...(workflowPath === null ? {} : { target: inert(workflowPath) }),
    ...(jobId === '' ? {} : { job: inert(jobId) }),
  };
}

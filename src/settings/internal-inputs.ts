/**
 * Inputs that nobody sets: GitHub works their defaults out anew for the step that runs after the job,
 * and so they tell which job this is and how it went.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */
export const INTERNAL_INPUTS = {
  'job-status': {
    words: 'Internal: how the job went, for what is said when it has failed. Leave it out.',
    default: '${{ job.status }}',
  },
  'check-run-id': {
    words: 'Internal: which job of the run this is. Leave it out.',
    default: '${{ job.check_run_id }}',
  },
  matrix: {
    words: "Internal: the job's leg of the matrix. Leave it out.",
    default: '${{ toJSON(matrix) }}',
  },
  'workflow-ref': {
    words: 'Internal: the file that holds the job. Leave it out.',
    default: '${{ job.workflow_ref }}',
  },
} as const;

export type InternalInput = keyof typeof INTERNAL_INPUTS;

/** Their names; each is no input that a workflow gave. */
export const INTERNAL_NAMES = Object.keys(INTERNAL_INPUTS) as readonly InternalInput[];

/** Actions whose use means that the job talks to AWS. */
const AWS_ACTIONS =
  /^(?:aws-actions\/|cloudposse\/github-action-(?:terraform|atmos)|serverless\/github-action|aws\/|einaregilsson\/beanstalk-deploy|jakejarvis\/s3-sync-action)/;

/**
 * Tells whether a job of a parsed workflow uses AWS by an action, and by which step, or null. Only
 * `uses:` counts: a command line can mention AWS for many reasons.
 */
export function workflowUse(workflow: unknown, jobId: string): string | null {
  const steps = field(field(field(workflow, 'jobs'), jobId), 'steps');
  if (!Array.isArray(steps)) return null;
  const uses = steps
    .map((step: unknown) => field(step, 'uses'))
    .find((value): value is string => typeof value === 'string' && AWS_ACTIONS.test(value));
  return uses === undefined ? null : `a step of this job uses ${uses}`;
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

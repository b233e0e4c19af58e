/** What the step keeps for its own `post`; the runner hands it over as `STATE_` and the name. */
export const STATE = { started: 'PREFLIGHT_STARTED', saw: 'PREFLIGHT_SAW' } as const;

/** Whether this is the step that runs after the job: its forerunner began, and kept that. */
export function isPost(variables: Readonly<Record<string, string | undefined>>): boolean {
  return variables.GITHUB_ACTIONS === 'true' && variables[`STATE_${STATE.started}`] !== undefined;
}

/** Whether there is anything to say: of a job that went well, or was cancelled, there is not. */
export function jobFailed(variables: Readonly<Record<string, string | undefined>>): boolean {
  return variables['INPUT_JOB-STATUS'] === 'failure';
}

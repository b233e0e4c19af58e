import type { ChangedEnvironment } from './changed-variables.js';
import type { LeftBehindFacts } from './left-behind.js';
import type { SavedState } from './saved-state.js';

/** The step that failed the job, as far as GitHub's API tells. */
export interface FailedStep {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** When configure-aws-credentials took the credentials that it failed with, by a step of its own. */
  readonly credentialsAt: number | null;
}

/** What is known of a job that has failed, when its last step has ended. */
export interface AfterFacts {
  readonly state: SavedState;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly step: FailedStep | null;
  readonly environment: ChangedEnvironment;
  readonly left: LeftBehindFacts;
}

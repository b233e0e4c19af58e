import type { Section } from './section.js';

/** A step of the job besides ours. */
export interface PlannedStep {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'skipped';
  /** How long it takes. */
  readonly seconds: number;
  /** What it writes to GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** What its own post step writes there. */
  readonly postEnv: Readonly<Record<string, string>>;
  /** Files that it writes below the workspace, by path. */
  readonly writes: Readonly<Record<string, string>>;
  /** It stands before ours, so that its post step comes after ours. */
  readonly before: boolean;
  /** What it prints. */
  readonly log: string;
}

/** Another job of the run, which has ended. */
export interface PlannedJob {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly labels: readonly string[];
  readonly steps: readonly PlannedStep[];
  /** A host that GitHub's API leads to for its log. */
  readonly logHost: string | undefined;
  /** GitHub has no log of it. */
  readonly log: string | null;
}

export const STEP_KEYS = [
  'name',
  'conclusion',
  'seconds',
  'env',
  'post-env',
  'writes',
  'before',
  'log',
] as const;
export const JOB_KEYS = ['name', 'conclusion', 'labels', 'steps', 'log', 'log-host'] as const;

export function readStep(step: Section): PlannedStep {
  return {
    name: step.text('name', 'Run a command'),
    conclusion: step.oneOf('conclusion', ['success', 'failure', 'skipped'], 'success'),
    seconds: step.number('seconds', 1),
    env: step.variables('env'),
    postEnv: step.variables('post-env'),
    writes: step.variables('writes'),
    before: step.flag('before', false),
    log: step.text('log', ''),
  };
}

export function readPlannedJob(job: Section): PlannedJob {
  const log = job.optionalText('log');
  const steps = job.list('steps', STEP_KEYS).map(readStep);
  return {
    name: job.text('name', 'build'),
    conclusion: job.oneOf('conclusion', ['success', 'failure', 'cancelled', 'skipped'], 'success'),
    labels: job.texts('labels', ['ubuntu-latest']),
    steps,
    logHost: job.optionalText('log-host'),
    log: log ?? null,
  };
}

import { parse } from 'yaml';
import type { CloudConfig } from '../../cloud/config.js';
import type { Job } from '../../github/job.js';
import { CLOUD_KEYS, readCloud } from './cloud.js';
import { EXPECT_KEYS, type Expect, readExpect } from './expect.js';
import { GIT_KEYS, type GitPlan, readGit } from './git.js';
import { GITHUB_KEYS, readJob } from './github.js';
import { ScenarioError, openSection } from './section.js';
import {
  JOB_KEYS,
  type PlannedJob,
  type PlannedStep,
  readPlannedJob,
  readStep,
  STEP_KEYS,
} from './steps.js';

/** Who runs the job; `none` is a person's own shell. */
export const CI_NAMES = [
  'github-actions',
  'gitlab',
  'circleci',
  'jenkins',
  'buildkite',
  'none',
] as const;
export type CiName = (typeof CI_NAMES)[number];

/** A `scenario.yml`, validated, with defaults filled in. */
export interface Scenario {
  readonly title: string;
  /** Where somebody told of it, in public; empty where nobody did. */
  readonly source: string;
  readonly ci: CiName;
  readonly job: Job;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Arguments for a command-line run; the action runs when there are none. */
  readonly cli: readonly string[] | undefined;
  readonly stdin: string;
  /** The repository's history; one commit of the workspace when left out. */
  readonly git: GitPlan | undefined;
  readonly cloud: CloudConfig;
  /** The other steps of the job. With any, the action's post runs as well. */
  readonly steps: readonly PlannedStep[];
  /** The other jobs of the run, which have ended. */
  readonly jobs: readonly PlannedJob[];
  /** Our own step may fail without failing the job. */
  readonly continueOnError: boolean;
  readonly expect: Expect;
}

const KEYS = [
  'title',
  'source',
  'ci',
  'github',
  'inputs',
  'env',
  'cli',
  'stdin',
  'git',
  'cloud',
  'steps',
  'jobs',
  'continue-on-error',
  'expect',
] as const;

/**
 * Reads the text of a scenario.
 * @throws ScenarioError in words that name the place
 */
export function readScenario(text: string): Scenario {
  const root = openSection(parseYaml(text), 'scenario.yml', KEYS);
  if (root.has('cli') && root.has('inputs')) root.fail('inputs', 'are for the action, not for cli');
  const ci = root.oneOf('ci', CI_NAMES, 'github-actions');
  if (ci !== 'github-actions' && !root.has('cli')) root.fail('ci', 'other than GitHub needs cli');
  return {
    title: root.text('title', ''),
    source: root.text('source', ''),
    ci,
    job: readJob(root.section('github', GITHUB_KEYS)),
    inputs: root.variables('inputs'),
    env: root.variables('env'),
    cli: root.has('cli') ? root.texts('cli') : undefined,
    stdin: root.text('stdin', ''),
    git: root.has('git') ? readGit(root.section('git', GIT_KEYS)) : undefined,
    cloud: readCloud(root.section('cloud', CLOUD_KEYS)),
    steps: root.list('steps', STEP_KEYS).map(readStep),
    jobs: root.list('jobs', JOB_KEYS).map(readPlannedJob),
    continueOnError: root.flag('continue-on-error', false),
    expect: readExpect(root.section('expect', EXPECT_KEYS)),
  };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text) ?? {};
  } catch (error) {
    throw new ScenarioError(`scenario.yml is no YAML: ${(error as Error).message}`);
  }
}

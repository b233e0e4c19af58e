import type { Clues } from '../../catalogue/clues/clue.js';
import type { JobFacts } from '../job/job.js';

/** What the event tells of every job of a run. */
export function cluesOfRun({ inActions, fromFork, byDependabot, event }: JobFacts): Clues {
  if (!inActions) return {};
  return {
    fork: {
      so: fromFork,
      told: `the event ${event} is ${fromFork ? '' : 'not '}of a fork's pull request`,
    },
    dependabot: {
      so: byDependabot,
      told: byDependabot ? 'GITHUB_ACTOR is dependabot[bot]' : 'GITHUB_ACTOR is not Dependabot',
    },
  };
}

/** The same of a job by the labels that it asked a runner for. */
export function cluesOfLabels(labels: readonly string[]): Clues {
  if (!labels.includes('self-hosted')) return {};
  return { 'self-hosted': { so: true, told: "the job's labels hold self-hosted" } };
}

/** The same of the job that this is, by its runner. */
export function cluesOfRunner({ inActions, tokenOffered, runnerHosted }: JobFacts): Clues {
  return {
    ...(inActions
      ? {
          'id-token': {
            so: tokenOffered,
            told: `the runner offers this job ${tokenOffered ? 'a' : 'no'} token endpoint`,
          },
        }
      : {}),
    ...(runnerHosted === 'unknown'
      ? {}
      : {
          'self-hosted': {
            so: runnerHosted === 'self-hosted',
            told: `RUNNER_ENVIRONMENT is ${runnerHosted}`,
          },
        }),
  };
}

/** All that a job's environment tells when the job has ended: by then its keys are cleaned up. */
export function cluesOfEnvironment(
  job: JobFacts,
  variables: Readonly<Record<string, string>>,
): Clues {
  const { AWS_PROFILE: profile = '' } = variables;
  return {
    ...cluesOfRun(job),
    ...cluesOfRunner(job),
    profile: {
      so: profile !== '',
      told: profile === '' ? 'AWS_PROFILE is not set' : 'AWS_PROFILE is set',
    },
  };
}

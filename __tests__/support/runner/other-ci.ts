import type { CiName } from '../scenario/read/scenario.js';

/**
 * What other systems than GitHub set for every job, as far as it tells which one runs it; a
 * person's shell has nothing of the kind.
 */
export const OTHER_CI: Readonly<
  Record<Exclude<CiName, 'github-actions'>, Readonly<Record<string, string>>>
> = {
  gitlab: { CI: 'true', GITLAB_CI: 'true', CI_PROJECT_PATH: 'acme/shop', CI_JOB_ID: '7' },
  circleci: { CI: 'true', CIRCLECI: 'true', CIRCLE_JOB: 'deploy' },
  jenkins: { JENKINS_URL: 'https://ci.acme.example/', BUILD_NUMBER: '7', JOB_NAME: 'deploy' },
  buildkite: { CI: 'true', BUILDKITE: 'true', BUILDKITE_PULL_REQUEST: 'false' },
  none: {},
};

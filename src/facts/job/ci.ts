import type { Ci } from '../../report/ci.js';

/**
 * The variable by which each system tells that it runs the job.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @see https://docs.gitlab.com/ci/variables/predefined_variables/
 * @see https://circleci.com/docs/reference/variables/
 * @see https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables
 * @see https://buildkite.com/docs/pipelines/configure/environment-variables
 */
const SIGNS: readonly (readonly [name: string, value: RegExp, ci: Ci])[] = [
  ['GITHUB_ACTIONS', /^true$/, 'github-actions'],
  ['GITLAB_CI', /./, 'gitlab'],
  ['CIRCLECI', /./, 'circleci'],
  ['BUILDKITE', /./, 'buildkite'],
  ['JENKINS_URL', /./, 'jenkins'],
  ['CODEBUILD_BUILD_ID', /./, 'other'],
  ['TF_BUILD', /./, 'other'],
  ['TEAMCITY_VERSION', /./, 'other'],
  // What all others have in common; a person may say that a shell is none.
  ['CI', /^(?!false$|0$)./i, 'other'],
];

/** Which CI system runs this job, or `none`: a person's own shell. */
export function ciOf(variables: Readonly<Record<string, string>>): Ci {
  return SIGNS.find(([name, value]) => value.test(variables[name] ?? ''))?.[2] ?? 'none';
}

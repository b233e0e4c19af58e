/**
 * Events whose workflow and checkout only somebody with write access can choose.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const TRUSTED_EVENTS: readonly string[] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'deployment',
  'create',
  'registry_package',
  'page_build',
];

/** What other CI services set for a change that somebody only proposes. */
const PROPOSED_ELSEWHERE: readonly (readonly [name: string, notWhen: string])[] = [
  ['CI_MERGE_REQUEST_IID', ''],
  ['CI_EXTERNAL_PULL_REQUEST_IID', ''],
  ['CIRCLE_PULL_REQUEST', ''],
  ['CIRCLE_PR_NUMBER', ''],
  ['BUILDKITE_PULL_REQUEST', 'false'],
  ['BITBUCKET_PR_ID', ''],
  ['SYSTEM_PULLREQUEST_PULLREQUESTID', ''],
  ['CHANGE_ID', ''],
  ['TRAVIS_PULL_REQUEST', 'false'],
  ['DRONE_PULL_REQUEST', ''],
  ['APPVEYOR_PULL_REQUEST_NUMBER', ''],
];

/**
 * Whether somebody without write access may have chosen the code in the checkout, or which commit
 * it is: then nothing of it may be run with what this job holds. On a person's own machine, where
 * no event is named, the checkout is theirs. An event that we do not know is not trusted.
 */
export function mayBeForeignCode(variables: Readonly<Record<string, string>>): boolean {
  const event = variables.GITHUB_EVENT_NAME ?? '';
  if (event !== '') return !TRUSTED_EVENTS.includes(event);
  return PROPOSED_ELSEWHERE.some(([name, notWhen]) => {
    const value = variables[name] ?? '';
    return value !== '' && value !== notWhen;
  });
}

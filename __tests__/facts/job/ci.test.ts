import { expect, test } from '@jest/globals';
import { ciOf } from '../../../src/facts/job/ci.js';

test.each([
  [{}, 'none'],
  [{ CI: 'false' }, 'none'],
  [{ CI: '' }, 'none'],
  [{ GITHUB_ACTIONS: 'false' }, 'none'],
  [{ GITHUB_ACTIONS: 'true', CI: 'true' }, 'github-actions'],
  [{ GITLAB_CI: 'true', CI: 'true' }, 'gitlab'],
  [{ CIRCLECI: 'true', CI: 'true' }, 'circleci'],
  [{ BUILDKITE: 'true', CI: 'true' }, 'buildkite'],
  [{ JENKINS_URL: 'https://ci.acme.example/' }, 'jenkins'],
  [{ TF_BUILD: 'True' }, 'other'],
  [{ CI: '1' }, 'other'],
])('%j is %s', (variables, ci) => {
  expect(ciOf(variables)).toBe(ci);
});

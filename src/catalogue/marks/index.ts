import { azure } from './azure.js';
import { bitbucket } from './bitbucket.js';
import { buildkite } from './buildkite.js';
import { circleci } from './circleci.js';
import { codebuild } from './codebuild.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { jenkins } from './jenkins.js';
import type { Marking } from './mark.js';
import { retries } from './retries.js';
import { shell } from './shell.js';
import { teamcity } from './teamcity.js';
import { tests } from './tests.js';
import { travis } from './travis.js';

/** In the order in which a line is shown to them. */
export const markings: readonly Marking[] = [
  azure,
  buildkite,
  circleci,
  codebuild,
  gitlab,
  jenkins,
  travis,
  teamcity,
  bitbucket,
  github,
  tests,
  retries,
  shell,
];

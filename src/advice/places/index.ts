import type { Circumstances } from '../circumstances.js';
import { holds, type Place } from '../place.js';
import { bitbucket } from './bitbucket.js';
import { buildkite } from './buildkite.js';
import { circleci } from './circleci.js';
import { cloudshell } from './cloudshell.js';
import { codebuild } from './codebuild.js';
import { ec2 } from './ec2.js';
import { ecs } from './ecs.js';
import { eks } from './eks.js';
import { githubHosted } from './github-hosted.js';
import { githubOnEc2 } from './github-on-ec2.js';
import { githubOnEks } from './github-on-eks.js';
import { githubSelfHosted } from './github-self-hosted.js';
import { githubWithheld } from './github-withheld.js';
import { gitlab } from './gitlab.js';
import { jenkins } from './jenkins.js';
import { lambda } from './lambda.js';
import { laptop } from './laptop.js';
import { otherCi } from './other-ci.js';

/**
 * The first that the circumstances fit is meant: a CI system with a token of its own stands before
 * the machine that its job is on, since a machine's role is one for all jobs.
 */
export const PLACES: readonly Place[] = [
  githubWithheld,
  githubHosted,
  githubOnEc2,
  githubOnEks,
  githubSelfHosted,
  gitlab,
  circleci,
  buildkite,
  bitbucket,
  codebuild,
  jenkins,
  lambda,
  ecs,
  eks,
  ec2,
  cloudshell,
  otherCi,
  laptop,
];

/** The place that these circumstances are. */
export function placeOf(circumstances: Circumstances): Place {
  return PLACES.find(({ at }) => holds(at, circumstances)) ?? laptop;
}

import type { Entry } from '../../entry.js';
import { apprunnerBatchRole } from './apprunner-batch-role.js';
import { beanstalkNotReady } from './beanstalk-not-ready.js';
import { beanstalkVersion } from './beanstalk-version.js';
import { codebuildImagePull } from './codebuild-image-pull.js';
import { codecommit403 } from './codecommit-403.js';
import { codedeployActiveDeployment } from './codedeploy-active-deployment.js';
import { codedeployFailed } from './codedeploy-failed.js';
import { codedeployTargetAbsent } from './codedeploy-target-absent.js';
import { codepipelineArtifactDenied } from './codepipeline-artifact-denied.js';
import { ecsLinkedRole } from './ecs-linked-role.js';
import { ecsNotStable } from './ecs-not-stable.js';
import { ecsPullFailed } from './ecs-pull-failed.js';
import { ecsResourceInitialization } from './ecs-resource-initialization.js';
import { ecsRoleNotValid } from './ecs-role-not-valid.js';
import { ecsTargetAbsent } from './ecs-target-absent.js';

export const deploysEntries: readonly Entry[] = [
  apprunnerBatchRole,
  beanstalkNotReady,
  beanstalkVersion,
  codebuildImagePull,
  codecommit403,
  codedeployActiveDeployment,
  codedeployFailed,
  codedeployTargetAbsent,
  codepipelineArtifactDenied,
  ecsLinkedRole,
  ecsNotStable,
  ecsPullFailed,
  ecsResourceInitialization,
  ecsRoleNotValid,
  ecsTargetAbsent,
];

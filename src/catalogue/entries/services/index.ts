import type { Entry } from '../../entry.js';
import { acmApigatewayDomain } from './acm-apigateway-domain.js';
import { apigatewayCloudwatchRole } from './apigateway-cloudwatch-role.js';
import { apprunnerBatchRole } from './apprunner-batch-role.js';
import { awsCliAbsent } from './aws-cli-absent.js';
import { awsCliNoLibraries } from './aws-cli-no-libraries.js';
import { awsQuotaExceeded } from './aws-quota-exceeded.js';
import { awsUnavailable } from './aws-unavailable.js';
import { beanstalkNotReady } from './beanstalk-not-ready.js';
import { beanstalkVersion } from './beanstalk-version.js';
import { botoUnknownService } from './boto-unknown-service.js';
import { cliArgumentEmpty } from './cli-argument-empty.js';
import { cliParamValidation } from './cli-param-validation.js';
import { cliUnknownCommand } from './cli-unknown-command.js';
import { cloudfrontAliasTaken } from './cloudfront-alias-taken.js';
import { cloudfrontCertificate } from './cloudfront-certificate.js';
import { cloudfrontDistributionAbsent } from './cloudfront-distribution-absent.js';
import { codebuildImagePull } from './codebuild-image-pull.js';
import { codecommit403 } from './codecommit-403.js';
import { codedeployActiveDeployment } from './codedeploy-active-deployment.js';
import { codedeployFailed } from './codedeploy-failed.js';
import { codedeployTargetAbsent } from './codedeploy-target-absent.js';
import { codepipelineArtifactDenied } from './codepipeline-artifact-denied.js';
import { dynamodbTableAbsent } from './dynamodb-table-absent.js';
import { ec2IdAbsent } from './ec2-id-absent.js';
import { ec2NoCapacity } from './ec2-no-capacity.js';
import { ecsLinkedRole } from './ecs-linked-role.js';
import { ecsNotStable } from './ecs-not-stable.js';
import { ecsPullFailed } from './ecs-pull-failed.js';
import { ecsResourceInitialization } from './ecs-resource-initialization.js';
import { ecsRoleNotValid } from './ecs-role-not-valid.js';
import { ecsTargetAbsent } from './ecs-target-absent.js';
import { iamDeleteConflict } from './iam-delete-conflict.js';
import { iamExistsAlready } from './iam-exists-already.js';
import { iamPolicyMalformed } from './iam-policy-malformed.js';
import { lambdaCodeStorage } from './lambda-code-storage.js';
import { lambdaEcrImageDenied } from './lambda-ecr-image-denied.js';
import { lambdaEnvKms } from './lambda-env-kms.js';
import { lambdaRoleNotTrusting } from './lambda-role-not-trusting.js';
import { lambdaRuntimeGone } from './lambda-runtime-gone.js';
import { lambdaTooLarge } from './lambda-too-large.js';
import { lambdaUpdateInProgress } from './lambda-update-in-progress.js';
import { lambdaVpcPermissions } from './lambda-vpc-permissions.js';
import { rdsState } from './rds-state.js';
import { route53RecordExists } from './route53-record-exists.js';
import { secretNotFound } from './secret-not-found.js';
import { secretScheduledForDeletion } from './secret-scheduled-for-deletion.js';
import { sesNotVerified } from './ses-not-verified.js';
import { ssmParameterAbsent } from './ssm-parameter-absent.js';

export const servicesEntries: readonly Entry[] = [
  acmApigatewayDomain,
  apigatewayCloudwatchRole,
  apprunnerBatchRole,
  awsCliAbsent,
  awsCliNoLibraries,
  awsQuotaExceeded,
  awsUnavailable,
  beanstalkNotReady,
  beanstalkVersion,
  botoUnknownService,
  cliArgumentEmpty,
  cliParamValidation,
  cliUnknownCommand,
  cloudfrontAliasTaken,
  cloudfrontCertificate,
  cloudfrontDistributionAbsent,
  codebuildImagePull,
  codecommit403,
  codedeployActiveDeployment,
  codedeployFailed,
  codedeployTargetAbsent,
  codepipelineArtifactDenied,
  dynamodbTableAbsent,
  ec2IdAbsent,
  ec2NoCapacity,
  ecsLinkedRole,
  ecsNotStable,
  ecsPullFailed,
  ecsResourceInitialization,
  ecsRoleNotValid,
  ecsTargetAbsent,
  iamDeleteConflict,
  iamExistsAlready,
  iamPolicyMalformed,
  lambdaCodeStorage,
  lambdaEcrImageDenied,
  lambdaEnvKms,
  lambdaRoleNotTrusting,
  lambdaRuntimeGone,
  lambdaTooLarge,
  lambdaUpdateInProgress,
  lambdaVpcPermissions,
  rdsState,
  route53RecordExists,
  secretNotFound,
  secretScheduledForDeletion,
  sesNotVerified,
  ssmParameterAbsent,
];

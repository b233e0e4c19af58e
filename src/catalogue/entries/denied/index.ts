import type { Entry } from '../../entry.js';
import { accountBlocked } from './account-blocked.js';
import { athenaGlueLakeformation } from './athena-glue-lakeformation.js';
import { awsAccessDenied } from './aws-access-denied.js';
import { beanstalkPermission } from './beanstalk-permission.js';
import { bedrockNoModelAccess } from './bedrock-no-model-access.js';
import { ec2UnauthorizedEncoded } from './ec2-unauthorized-encoded.js';
import { iamCrossAccountPassRole } from './iam-cross-account-pass-role.js';
import { iamDeniedWithId } from './iam-denied-with-id.js';
import { iamExplicitDeny } from './iam-explicit-deny.js';
import { iamNoPolicyAllows } from './iam-no-policy-allows.js';
import { iamNotAuthorized } from './iam-not-authorized.js';

export const deniedEntries: readonly Entry[] = [
  accountBlocked,
  athenaGlueLakeformation,
  awsAccessDenied,
  beanstalkPermission,
  bedrockNoModelAccess,
  ec2UnauthorizedEncoded,
  iamCrossAccountPassRole,
  iamDeniedWithId,
  iamExplicitDeny,
  iamNoPolicyAllows,
  iamNotAuthorized,
];

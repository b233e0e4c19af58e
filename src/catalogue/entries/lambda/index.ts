import type { Entry } from '../../entry.js';
import { lambdaCodeStorage } from './lambda-code-storage.js';
import { lambdaEcrImageDenied } from './lambda-ecr-image-denied.js';
import { lambdaEnvKms } from './lambda-env-kms.js';
import { lambdaRoleNotTrusting } from './lambda-role-not-trusting.js';
import { lambdaRuntimeGone } from './lambda-runtime-gone.js';
import { lambdaTooLarge } from './lambda-too-large.js';
import { lambdaUpdateInProgress } from './lambda-update-in-progress.js';
import { lambdaVpcPermissions } from './lambda-vpc-permissions.js';

export const lambdaEntries: readonly Entry[] = [
  lambdaCodeStorage,
  lambdaEcrImageDenied,
  lambdaEnvKms,
  lambdaRoleNotTrusting,
  lambdaRuntimeGone,
  lambdaTooLarge,
  lambdaUpdateInProgress,
  lambdaVpcPermissions,
];

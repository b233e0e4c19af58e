import type { Entry } from '../../entry.js';
import { amplifyBackendNotBootstrapped } from './amplify-backend-not-bootstrapped.js';
import { cdkAssetBucketAbsent } from './cdk-asset-bucket-absent.js';
import { cdkBucketOtherAccount } from './cdk-bucket-other-account.js';
import { cdkCliTooOld } from './cdk-cli-too-old.js';
import { cdkExpired } from './cdk-expired.js';
import { cdkLookupDisabled } from './cdk-lookup-disabled.js';
import { cdkNoCredentials } from './cdk-no-credentials.js';
import { cdkNotBootstrapped } from './cdk-not-bootstrapped.js';
import { cdkOtherAccount } from './cdk-other-account.js';
import { cdkRoleRefused } from './cdk-role-refused.js';
import { cloudformationAlreadyExists } from './cloudformation-already-exists.js';
import { cloudformationCapabilities } from './cloudformation-capabilities.js';
import { cloudformationExportInUse } from './cloudformation-export-in-use.js';
import { cloudformationFailed } from './cloudformation-failed.js';
import { cloudformationHandlerDenied } from './cloudformation-handler-denied.js';
import { cloudformationInProgress } from './cloudformation-in-progress.js';
import { cloudformationNoChanges } from './cloudformation-no-changes.js';
import { cloudformationRollbackComplete } from './cloudformation-rollback-complete.js';
import { cloudformationStackAbsent } from './cloudformation-stack-absent.js';
import { cloudformationTemplateInvalid } from './cloudformation-template-invalid.js';
import { cloudformationUpdateRollbackFailed } from './cloudformation-update-rollback-failed.js';
import { pulumiCredentials } from './pulumi-credentials.js';
import { samArtifactBucket } from './sam-artifact-bucket.js';
import { samManagedResources } from './sam-managed-resources.js';

export const cdkEntries: readonly Entry[] = [
  amplifyBackendNotBootstrapped,
  cdkAssetBucketAbsent,
  cdkBucketOtherAccount,
  cdkCliTooOld,
  cdkExpired,
  cdkLookupDisabled,
  cdkNoCredentials,
  cdkNotBootstrapped,
  cdkOtherAccount,
  cdkRoleRefused,
  cloudformationAlreadyExists,
  cloudformationCapabilities,
  cloudformationExportInUse,
  cloudformationFailed,
  cloudformationHandlerDenied,
  cloudformationInProgress,
  cloudformationNoChanges,
  cloudformationRollbackComplete,
  cloudformationStackAbsent,
  cloudformationTemplateInvalid,
  cloudformationUpdateRollbackFailed,
  pulumiCredentials,
  samArtifactBucket,
  samManagedResources,
];

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
  pulumiCredentials,
  samArtifactBucket,
  samManagedResources,
];

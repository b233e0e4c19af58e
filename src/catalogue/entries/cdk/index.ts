import type { Entry } from '../../entry.js';
import { cdkExpired } from './cdk-expired.js';
import { cdkNoCredentials } from './cdk-no-credentials.js';
import { cdkNotBootstrapped } from './cdk-not-bootstrapped.js';
import { cdkOtherAccount } from './cdk-other-account.js';
import { cdkRoleRefused } from './cdk-role-refused.js';
import { cloudformationFailed } from './cloudformation-failed.js';
import { cloudformationHandlerDenied } from './cloudformation-handler-denied.js';
import { pulumiCredentials } from './pulumi-credentials.js';
import { samManagedResources } from './sam-managed-resources.js';

export const cdkEntries: readonly Entry[] = [cdkExpired, cdkNoCredentials, cdkNotBootstrapped, cdkOtherAccount, cdkRoleRefused, cloudformationFailed, cloudformationHandlerDenied, pulumiCredentials, samManagedResources];

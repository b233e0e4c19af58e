import type { Entry } from '../../entry.js';
import { pulumiBackendRefused } from './pulumi-backend-refused.js';
import { terraformAccountNotAllowed } from './terraform-account-not-allowed.js';
import { terraformBackendChanged } from './terraform-backend-changed.js';
import { terraformChecksumState } from './terraform-checksum-state.js';
import { terraformLockDenied } from './terraform-lock-denied.js';
import { terraformLockTableAbsent } from './terraform-lock-table-absent.js';
import { terraformLockfileHeld } from './terraform-lockfile-held.js';
import { terraformNoCredentials } from './terraform-no-credentials.js';
import { terraformProviderSettings } from './terraform-provider-settings.js';
import { terraformRoleRefused } from './terraform-role-refused.js';
import { terraformStateBucketAbsent } from './terraform-state-bucket-absent.js';
import { terraformStateDenied } from './terraform-state-denied.js';
import { terraformStateLocked } from './terraform-state-locked.js';

export const terraformEntries: readonly Entry[] = [
  pulumiBackendRefused,
  terraformAccountNotAllowed,
  terraformBackendChanged,
  terraformChecksumState,
  terraformLockDenied,
  terraformLockTableAbsent,
  terraformLockfileHeld,
  terraformNoCredentials,
  terraformProviderSettings,
  terraformRoleRefused,
  terraformStateBucketAbsent,
  terraformStateDenied,
  terraformStateLocked,
];

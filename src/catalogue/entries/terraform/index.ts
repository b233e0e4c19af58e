import type { Entry } from '../../entry.js';
import { terraformAccountNotAllowed } from './terraform-account-not-allowed.js';
import { terraformLockDenied } from './terraform-lock-denied.js';
import { terraformNoCredentials } from './terraform-no-credentials.js';
import { terraformRoleRefused } from './terraform-role-refused.js';
import { terraformStateDenied } from './terraform-state-denied.js';
import { terraformStateLocked } from './terraform-state-locked.js';

export const terraformEntries: readonly Entry[] = [terraformAccountNotAllowed, terraformLockDenied, terraformNoCredentials, terraformRoleRefused, terraformStateDenied, terraformStateLocked];

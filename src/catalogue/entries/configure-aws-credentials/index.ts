import type { Entry } from '../../entry.js';
import { cacActionTimeout } from './cac-action-timeout.js';
import { cacCustomTags } from './cac-custom-tags.js';
import { cacInputMissing } from './cac-input-missing.js';
import { cacKeyMismatch } from './cac-key-mismatch.js';
import { cacRegionInvalid } from './cac-region-invalid.js';
import { cacSecretRequired } from './cac-secret-required.js';
import { cacSourceAccount } from './cac-source-account.js';
import { cacSymlinkRefused } from './cac-symlink-refused.js';

export const configureAwsCredentialsEntries: readonly Entry[] = [
  cacActionTimeout,
  cacCustomTags,
  cacInputMissing,
  cacKeyMismatch,
  cacRegionInvalid,
  cacSecretRequired,
  cacSourceAccount,
  cacSymlinkRefused,
];

import type { Entry } from '../../entry.js';
import { awsSubscriptionRequired } from './aws-subscription-required.js';
import { awsThrottled } from './aws-throttled.js';
import { headerInvalid } from './header-invalid.js';
import { pulumiInvalid } from './pulumi-invalid.js';
import { s3AccessKeyUnknown } from './s3-access-key-unknown.js';
import { s3TokenMalformed } from './s3-token-malformed.js';
import { stsClockSkew } from './sts-clock-skew.js';
import { stsDurationTooLong } from './sts-duration-too-long.js';
import { stsIncompleteSignature } from './sts-incomplete-signature.js';
import { stsMfaCodeRefused } from './sts-mfa-code-refused.js';
import { stsPackedTooLarge } from './sts-packed-too-large.js';
import { stsRegionOff } from './sts-region-off.js';
import { stsScopeRegion } from './sts-scope-region.js';
import { stsSecurityTokenExpired } from './sts-security-token-expired.js';
import { stsSecurityTokenInvalid } from './sts-security-token-invalid.js';
import { stsSessionCredentialsRefused } from './sts-session-credentials-refused.js';
import { stsSignatureMismatch } from './sts-signature-mismatch.js';

export const stsEntries: readonly Entry[] = [
  awsSubscriptionRequired,
  awsThrottled,
  headerInvalid,
  pulumiInvalid,
  s3AccessKeyUnknown,
  s3TokenMalformed,
  stsClockSkew,
  stsDurationTooLong,
  stsIncompleteSignature,
  stsMfaCodeRefused,
  stsPackedTooLarge,
  stsRegionOff,
  stsScopeRegion,
  stsSecurityTokenExpired,
  stsSecurityTokenInvalid,
  stsSessionCredentialsRefused,
  stsSignatureMismatch,
];

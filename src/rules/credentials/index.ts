import type { JobRuleFacts } from '../../facts/deploy.js';
import type { Rule } from '../../report/rule.js';
import { clockSkew } from './clock-skew.js';
import { endpointNotAllowed } from './endpoint-not-allowed.js';
import { expiredCredentials } from './expired-credentials.js';
import { forkGetsNoToken } from './fork-gets-no-token.js';
import { idTokenNotGranted } from './id-token-not-granted.js';
import { keyNotSendable } from './key-not-sendable.js';
import { noneFound } from './none-found.js';
import { processNotRun } from './process-not-run.js';
import { providerFailed } from './provider-failed.js';
import { regionInvalid } from './region-invalid.js';
import { regionMissing } from './region-missing.js';
import { regionUnknown } from './region-unknown.js';
import { stsNotAws } from './sts-not-aws.js';
import { stsRefused } from './sts-refused.js';
import { stsUnavailable } from './sts-unavailable.js';
import { stsUnreachable } from './sts-unreachable.js';
import { tokenEndpointFailed } from './token-endpoint-failed.js';
import { unknownKey } from './unknown-key.js';
import { wrongSecret } from './wrong-secret.js';

/** Rules about finding credentials and AWS accepting them. The earlier explains the later. */
export const credentialRules: readonly Rule<JobRuleFacts>[] = [
  forkGetsNoToken,
  idTokenNotGranted,
  endpointNotAllowed,
  regionInvalid,
  regionUnknown,
  keyNotSendable,
  processNotRun,
  tokenEndpointFailed,
  providerFailed,
  noneFound,
  clockSkew,
  unknownKey,
  wrongSecret,
  expiredCredentials,
  stsUnreachable,
  stsNotAws,
  stsUnavailable,
  stsRefused,
  regionMissing,
];

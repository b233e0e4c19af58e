import type { AfterFacts } from '../../facts/after/after-facts.js';
import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { MalformedRegion } from '../../facts/endpoints/region.js';
import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { cachedSession } from './cached-session.js';
import { clockSkew } from './clock-skew.js';
import { credentialSourceEnvironmentTrap } from './credential-source-environment-trap.js';
import { endpointNotAllowed } from './endpoint-not-allowed.js';
import { changedByLaterStep } from './changed-by-later-step.js';
import { expiredInMidJob } from './expired-in-mid-job.js';
import { expiredCredentials } from './expired-credentials.js';
import { forkGetsNoToken } from './fork-gets-no-token.js';
import { idTokenNotGranted } from './id-token-not-granted.js';
import { keyNotSendable } from './key-not-sendable.js';
import { leftoverContainerVariable } from './leftover-container-variable.js';
import { leftoverCredentialExpiration } from './leftover-credential-expiration.js';
import { leftoverEndpointUrl } from './leftover-endpoint-url.js';
import { leftoverSecurityToken } from './leftover-security-token.js';
import { lostUnderSudo } from './lost-under-sudo.js';
import { metadataDisabledByAnyValue } from './metadata-disabled-by-any-value.js';
import { noneFound } from './none-found.js';
import { otherCredentialsInReach } from './other-credentials-in-reach.js';
import { processNotRun } from './process-not-run.js';
import { profileEmpty } from './profile-empty.js';
import { profileFileMalformed } from './profile-file-malformed.js';
import { profileFileUnread } from './profile-file-unread.js';
import { profileNotFound } from './profile-not-found.js';
import { providerFailed } from './provider-failed.js';
import { proxyAnswersItself } from './proxy-answers-itself.js';
import { proxyAsksForPassword } from './proxy-asks-for-password.js';
import { proxyRefuses } from './proxy-refuses.js';
import { regionInvalid } from './region-invalid.js';
import { regionMissing } from './region-missing.js';
import { regionOfAnotherPartition } from './region-of-another-partition.js';
import { regionUnknown } from './region-unknown.js';
import { regionUnsetForSdk } from './region-unset-for-sdk.js';
import { regionVariablesDiffer } from './region-variables-differ.js';
import { runnerMintsNoToken } from './runner-mints-no-token.js';
import { sessionEndsSoon } from './session-ends-soon.js';
import { sessionShorterThanJob } from './session-shorter-than-job.js';
import { someSdksFail } from './some-sdks-fail.js';
import { stsNotAws } from './sts-not-aws.js';
import { stsRefused } from './sts-refused.js';
import { stsUnavailable } from './sts-unavailable.js';
import { stsUnreachable } from './sts-unreachable.js';
import { tlsNotVerified } from './tls-not-verified.js';
import { tokenEndpointFailed } from './token-endpoint-failed.js';
import { toolProfileNotFound } from './tool-profile-not-found.js';
import { twoIdentities } from './two-identities.js';
import { unknownKey } from './unknown-key.js';
import { wrongSecret } from './wrong-secret.js';
import { wrongSourceResolves } from './wrong-source-resolves.js';

/** Rules about what was said to be a region. */
export const regionRules: readonly Rule<readonly MalformedRegion[]>[] = [regionInvalid];

/** Rules about finding credentials and AWS accepting them. The earlier explains the later. */
export const credentialRules: readonly Rule<JobRuleFacts>[] = [
  runnerMintsNoToken,
  forkGetsNoToken,
  idTokenNotGranted,
  endpointNotAllowed,
  regionOfAnotherPartition,
  regionUnknown,
  keyNotSendable,
  processNotRun,
  proxyAsksForPassword,
  proxyRefuses,
  proxyAnswersItself,
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
  sessionEndsSoon,
  sessionShorterThanJob,
];

/** Rules about what is left over in the environment: it disturbs whatever credentials come later. */
export const leftoverRules: readonly Rule<ChainRuleFacts>[] = [
  profileFileUnread,
  profileFileMalformed,
  profileEmpty,
  profileNotFound,
  leftoverSecurityToken,
  leftoverCredentialExpiration,
  leftoverContainerVariable,
  leftoverEndpointUrl,
  tlsNotVerified,
  metadataDisabledByAnyValue,
  toolProfileNotFound,
  lostUnderSudo,
];

/** Rules about what else is there when the role is assumed by OIDC. */
export const besideRules: readonly Rule<ChainRuleFacts>[] = [otherCredentialsInReach];

/**
 * Rules about how the SDKs of one job read the same environment. They say nothing of a job that
 * gets its credentials only after this step.
 */
export const comparisonRules: readonly Rule<ChainRuleFacts>[] = [
  credentialSourceEnvironmentTrap,
  wrongSourceResolves,
  twoIdentities,
  someSdksFail,
  cachedSession,
  regionVariablesDiffer,
  regionUnsetForSdk,
];

/** Rules about what became of the credentials while the job ran. */
export const afterCredentialRules: readonly Rule<AfterFacts>[] = [
  expiredInMidJob,
  changedByLaterStep,
];

import type { CredentialFacts } from '../facts/credentials/credentials.js';
import type { CheckResult } from '../report/check.js';
import type { Finding } from '../report/finding.js';
import { answered, incomplete, skipped } from '../report/judge.js';
import type { Settings } from '../settings/settings.js';

/** Whether the job is who it is meant to be; open as long as it is nobody. */
export function checkAccount(
  settings: Settings,
  credentials: CredentialFacts,
  findings: readonly Finding[],
): CheckResult {
  if (settings.allowedAccountIds.length === 0 && settings.expectedArn === null) {
    return skipped('account', 'neither allowed-account-ids nor expected-arn was given');
  }
  const { identity } = credentials;
  if (identity === null) {
    return incomplete('account', 'there is no identity to compare; see credentials');
  }
  return answered('account', findings, [{ at: 'identity', found: identity.arn }]);
}

import type { JobRuleFacts } from '../../facts/deploy.js';
import type { Rule } from '../../report/rule.js';
import { assumeRoleDenied } from './assume-role-denied.js';
import { audienceNotAccepted } from './audience-not-accepted.js';
import { durationTooLong } from './duration-too-long.js';
import { idTokenRejected } from './id-token-rejected.js';
import { notAuthorized } from './not-authorized.js';
import { providerMissing } from './provider-missing.js';
import { refusedOtherwise } from './refused-otherwise.js';

/** Rules about being given the role. On one rung, the earlier explains the later. */
export const trustRules: readonly Rule<JobRuleFacts>[] = [
  providerMissing,
  audienceNotAccepted,
  idTokenRejected,
  notAuthorized,
  assumeRoleDenied,
  durationTooLong,
  refusedOtherwise,
];

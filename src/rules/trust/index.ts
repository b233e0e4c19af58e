import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';
import { actionMissing } from './action-missing.js';
import { assumeRoleDenied } from './assume-role-denied.js';
import { audienceConditionNotMet } from './audience-condition-not-met.js';
import { audienceNotAccepted } from './audience-not-accepted.js';
import { conditionKeyNotSupported } from './condition-key-not-supported.js';
import { conditionNotMet } from './condition-not-met.js';
import { deployedPolicyDiffers } from './deployed-policy-differs.js';
import { durationTooLong } from './duration-too-long.js';
import { explicitDeny } from './explicit-deny.js';
import { idTokenRejected } from './id-token-rejected.js';
import { notAuthorized } from './not-authorized.js';
import { nothingAllowed } from './nothing-allowed.js';
import { policyAcceptsAnyone } from './policy-accepts-anyone.js';
import { policyAcceptsEveryRepository } from './policy-accepts-every-repository.js';
import { policyAcceptsOrganization } from './policy-accepts-organization.js';
import { policyAcceptsPullRequests } from './policy-accepts-pull-requests.js';
import { policyAssumableByAnyone } from './policy-assumable-by-anyone.js';
import { policyMalformed } from './policy-malformed.js';
import { policyNamesMutable } from './policy-names-mutable.js';
import { policyNotJudged } from './policy-not-judged.js';
import { policySubjectMatchesNobody } from './policy-subject-matches-nobody.js';
import { policyUnreadable } from './policy-unreadable.js';
import { policyUsesForAllValues } from './policy-uses-for-all-values.js';
import { policyWildcardEscapes } from './policy-wildcard-escapes.js';
import { policyWithoutAudience } from './policy-without-audience.js';
import { policyWithoutSubject } from './policy-without-subject.js';
import { providerMissing } from './provider-missing.js';
import { providerPrincipalWrong } from './provider-principal-wrong.js';
import { refusedOtherwise } from './refused-otherwise.js';
import { renameWouldBreak } from './rename-would-break.js';
import { subjectCaseDiffers } from './subject-case-differs.js';
import { subjectNotAllowed } from './subject-not-allowed.js';
import { wildcardUnderStringEquals } from './wildcard-under-string-equals.js';

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

/**
 * Rules about the trust policy itself: why it refuses this job, then where it is too wide. What
 * they say of a refusal explains `not-authorized`, so they are judged before it.
 */
export const policyRules: readonly Rule<TrustFacts>[] = [
  subjectNotAllowed,
  wildcardUnderStringEquals,
  subjectCaseDiffers,
  actionMissing,
  providerPrincipalWrong,
  audienceConditionNotMet,
  conditionKeyNotSupported,
  explicitDeny,
  nothingAllowed,
  conditionNotMet,
  deployedPolicyDiffers,
  policyUnreadable,
  policyNotJudged,
  policyMalformed,
  policySubjectMatchesNobody,
  policyAssumableByAnyone,
  policyAcceptsAnyone,
  policyWithoutSubject,
  policyAcceptsEveryRepository,
  policyAcceptsOrganization,
  policyWildcardEscapes,
  policyAcceptsPullRequests,
  policyNamesMutable,
  policyUsesForAllValues,
  policyWithoutAudience,
  renameWouldBreak,
];

import { leaksOfKind } from '../../wording/leaks/leak-match.js';
import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import type { Rule } from '../../report/rule.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html */
export const awsSessionToken: Rule<readonly LeakFact[]> = {
  id: 'leaks/aws-session-token',
  severity: 'error',
  rung: 'present',
  title: 'An AWS session token stands in `{path}`, line {line}',
  why: 'Together with its temporary key it signs requests until the session ends, up to 36 hours after it was issued.',
  fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then remove the token and commit that.",
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
  ],
  judge: (leaks) => leaksOfKind('aws-session-token', leaks),
};

import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { arnMatches } from '../../wording/account/arn-matches.js';
import type { Rule } from '../../report/rule.js';

/** The credentials work and are somebody else's. */
export const wrongArn: Rule<JobRuleFacts> = {
  id: 'account/wrong-arn',
  severity: 'error',
  rung: 'expected-identity',
  title: 'The credentials are those of `{actual}`, not the identity that was expected',
  why: 'The credentials resolve, but to another principal. They came from {provider}: something earlier in the chain won over the credentials you mean.',
  fix: 'Remove the credentials of {provider} from {thisJob}, or correct `expected-arn`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
  ],
  judge({ credentials, expectedArn }) {
    const identity = credentials?.identity;
    if (identity == null || expectedArn === null) return [];
    if (arnMatches(expectedArn, identity.arn)) return [];
    return [
      {
        location: { kind: 'input', name: 'expected-arn' },
        identity: identity.arn,
        values: { actual: identity.arn, provider: identity.provider },
        evidence: [{ label: 'identity', expected: expectedArn, actual: identity.arn }],
      },
    ];
  },
};

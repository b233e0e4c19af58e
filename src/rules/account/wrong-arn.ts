import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { arnMatches } from '../../wording/account/arn-matches.js';
import { SOURCE_WORDS } from '../../wording/credentials/source-words.js';
import type { Rule } from '../../report/rule.js';

/** The credentials work and are somebody else's. */
export const wrongArn: Rule<JobRuleFacts> = {
  id: 'account/wrong-arn',
  severity: 'error',
  rung: 'expected-identity',
  title: 'The credentials are those of `{actual}`, not the identity that was expected',
  why: 'AWS accepts the credentials, and they are those of somebody else.',
  fix: 'Correct what gives {thisJob} its credentials, or `expected-arn`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
  ],
  judge({ credentials, expectedArn }) {
    const identity = credentials?.identity;
    if (identity == null || expectedArn === null) return [];
    if (arnMatches(expectedArn, identity.arn)) return [];
    const { from, because, instead } = SOURCE_WORDS[identity.provider];
    return [
      {
        location: { kind: 'input', name: 'expected-arn' },
        identity: identity.arn,
        values: { actual: identity.arn },
        words: {
          why: `AWS accepts the credentials, and they are those of somebody else. They came from ${from}. ${because}`.trimEnd(),
          fix: `${instead}. If \`{actual}\` is right, correct \`expected-arn\`.`,
        },
        evidence: [{ label: 'identity', expected: expectedArn, actual: identity.arn }],
      },
    ];
  },
};

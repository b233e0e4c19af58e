import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { SOURCE_WORDS } from '../../wording/credentials/source-words.js';
import type { Rule } from '../../report/rule.js';

/** The credentials work, in an account that the job does not mean. */
export const wrongAccount: Rule<JobRuleFacts> = {
  id: 'account/wrong-account',
  severity: 'error',
  rung: 'expected-identity',
  title: 'The credentials belong to account {account}, which is not one of the allowed',
  why: 'AWS accepts the credentials, and a deploy with them would go to another account.',
  fix: 'Use the role or keys of an allowed account. If {thisJob} is to deploy where they belong, add that account to `allowed-account-ids`.',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html'],
  judge({ credentials, allowedAccountIds }) {
    const identity = credentials?.identity;
    if (identity == null || allowedAccountIds.length === 0) return [];
    if (allowedAccountIds.includes(identity.account)) return [];
    const { from, because, instead } = SOURCE_WORDS[identity.provider];
    const allowed = allowedAccountIds.join(', ');
    return [
      {
        location: { kind: 'input', name: 'allowed-account-ids' },
        identity: identity.account,
        values: { account: identity.account, allowed },
        words: {
          why: `AWS accepts the credentials, and a deploy with them would go to another account. They came from ${from}. ${because}`.trimEnd(),
          // Never the number to add: where accounts are hidden, it would be one that nobody can.
          fix: `Use credentials of an allowed account ({allowed}). ${instead}. If {thisJob} is to deploy to the account that they belong to, add it to \`allowed-account-ids\`.`,
        },
        evidence: [
          { label: 'account', expected: allowed, actual: identity.account },
          { label: 'identity', actual: identity.arn },
        ],
      },
    ];
  },
};

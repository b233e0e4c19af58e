import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';

/** The credentials work, in an account that the job does not mean. */
export const wrongAccount: Rule<JobRuleFacts> = {
  id: 'account/wrong-account',
  severity: 'error',
  rung: 'expected-identity',
  title: 'The credentials belong to account {account}, which is not one of the allowed',
  why: 'They resolve and AWS accepts them, but a deploy with them would go to another account. They came from {provider}.',
  fix: 'Use the role or keys of an allowed account ({allowed}), or add {account} to `allowed-account-ids` if that is where {thisJob} deploys.',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html'],
  judge({ credentials, allowedAccountIds }) {
    const identity = credentials?.identity;
    if (identity == null || allowedAccountIds.length === 0) return [];
    if (allowedAccountIds.includes(identity.account)) return [];
    const allowed = allowedAccountIds.join(', ');
    return [
      {
        location: { kind: 'input', name: 'allowed-account-ids' },
        identity: identity.account,
        values: { account: identity.account, provider: identity.provider, allowed },
        evidence: [
          { label: 'account', expected: allowed, actual: identity.account },
          { label: 'identity', actual: identity.arn },
        ],
      },
    ];
  },
};

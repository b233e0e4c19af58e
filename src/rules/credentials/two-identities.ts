import type { ChainRuleFacts } from '../../facts/chain.js';
import type { Rule } from '../../report/rule.js';

/** Nothing fails, and half of the job acts as somebody else. */
export const twoIdentities: Rule<ChainRuleFacts> = {
  id: 'credentials/two-identities',
  severity: 'warning',
  rung: 'expected-identity',
  title: '{first} and {second} take different credentials in this job',
  why: 'SDKs put the same sources in a different order. In this environment {first} becomes {firstWho}, and {second} becomes {secondWho}.',
  fix: 'Leave one source of credentials in the job: take out the variable or profile that {second} reads and {first} does not.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
  judge({ identities, sdksNamed }) {
    const [first, second] = identities.toSorted((a, b) => b.dialects.length - a.dialects.length);
    if (first === undefined || second === undefined) return [];
    return [
      {
        location: { kind: 'job' },
        identity: identities
          .map(({ dialects }) => dialects.join('+'))
          .toSorted()
          .join(' '),
        severity: sdksNamed ? 'error' : 'warning',
        values: {
          first: first.dialects.join(', '),
          second: second.dialects.join(', '),
          firstWho: first.who,
          secondWho: second.who,
        },
        evidence: identities.map(({ who, account, dialects }) => ({
          label: dialects.join(', '),
          expected: first.who,
          actual: account === null ? who : `${who} (account ${account})`,
        })),
      },
    ];
  },
};

import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';

const BELOW = {
  why: 'SDKs take {above} before them. Where those are empty or not handed on, they take these without a word.',
};

/**
 * The role is assumed by OIDC, and the job would find credentials without it: whoever asks before
 * the role is there, or passes over it, acts as somebody else.
 */
export const otherCredentialsInReach: Rule<ChainRuleFacts> = {
  id: 'credentials/other-credentials-in-reach',
  severity: 'note',
  rung: 'expected-identity',
  title: 'There are also other credentials in {thisJob}: {who}',
  why: 'They are there whether or not the role is assumed. Whatever runs before that, or with variables or a profile of its own, takes them without a word.',
  fix: 'Take them away from {thisJob} if nothing needs them: variables where they are set, the role of a machine by `AWS_EC2_METADATA_DISABLED` set to `true`.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
  judge({ identities, above }) {
    return identities.map(({ who, account, dialects }) => ({
      location: { kind: 'job' },
      identity: who,
      values: { who, above: above ?? '' },
      ...(above === undefined ? {} : { words: BELOW }),
      evidence: [
        {
          label: `without ${above ?? 'the role'}, ${dialects.join(', ')}`,
          actual: account === null ? who : `${who} (account ${account})`,
        },
      ],
    }));
  },
};

import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import { sdkNames } from '../../wording/credentials/sdk-names.js';
import { wordsOf } from '../../wording/credentials/chain-words.js';
import type { Rule } from '../../report/rule.js';
import { emptyVariable } from '../../wording/credentials/set-variables.js';

const READERS = ['boto3', 'aws-cli', 'aws-cli-v1'];

/** What `aws configure export-credentials` exported beside keys that have been renewed since. */
export const leftoverCredentialExpiration: Rule<ChainRuleFacts> = {
  id: 'credentials/leftover-credential-expiration',
  severity: 'error',
  rung: 'well-formed',
  title: '`AWS_CREDENTIAL_EXPIRATION` has passed, so the keys are refused by {sdks}',
  why: 'boto3 and the AWS CLI fail on keys whose stated expiration has passed; other SDKs use them all the same. Whether the keys themselves still hold is another matter.',
  fix: 'Take `AWS_CREDENTIAL_EXPIRATION` out of {theJob}; SDKs take an empty one for unset.',
  references: [
    'https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html',
  ],
  judge({ expiredSince, views, job }, ci) {
    const refusing = views.filter(
      ({ dialect, provider, outcome }) =>
        READERS.includes(dialect) && provider === 'environment' && outcome === 'error',
    );
    if (expiredSince === null || refusing.length === 0) return [];
    return [
      {
        location: { kind: 'variable', name: 'AWS_CREDENTIAL_EXPIRATION' },
        identity: 'AWS_CREDENTIAL_EXPIRATION',
        values: { sdks: sdkNames(refusing, []) },
        evidence: [
          {
            label: 'AWS_CREDENTIAL_EXPIRATION',
            expected: 'a time to come, or absent',
            actual: expiredSince,
          },
          ...wordsOf(refusing),
        ],
        paste: emptyVariable('AWS_CREDENTIAL_EXPIRATION', ci, job),
      },
    ];
  },
};

import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';
import { sdkNames } from '../../wording/credentials/sdk-names.js';
import { emptyVariable } from '../../wording/credentials/set-variables.js';

const READERS = ['boto3', 'aws-cli', 'aws-cli-v1'];

/** The name from before 2014, which only Python still reads, and reads first. */
export const leftoverSecurityToken: Rule<ChainRuleFacts> = {
  id: 'credentials/leftover-security-token',
  severity: 'warning',
  rung: 'well-formed',
  title: '`AWS_SECURITY_TOKEN` is set, and sent with the keys by {sdks}',
  why: 'boto3 and the AWS CLI prefer `AWS_SECURITY_TOKEN` to `AWS_SESSION_TOKEN`; no other SDK reads it. {cause}',
  fix: 'Take `AWS_SECURITY_TOKEN` out of {theJob}.',
  references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html'],
  judge({ variables, tokensDiffer, views, job }, ci) {
    if (variables.AWS_SECURITY_TOKEN !== 'set') return [];
    const sends = views.filter(
      ({ dialect, provider, outcome }) =>
        READERS.includes(dialect) && provider === 'environment' && outcome === 'resolved',
    );
    const alone = variables.AWS_SESSION_TOKEN !== 'set';
    if (sends.length === 0 || (!alone && !tokensDiffer)) return [];
    // AWS refuses a long-lived key with any session token at all.
    const longLived = sends.some(({ accessKeyId }) => accessKeyId?.startsWith('AKIA'));
    return [
      {
        location: { kind: 'variable', name: 'AWS_SECURITY_TOKEN' },
        identity: 'AWS_SECURITY_TOKEN',
        severity: alone && !longLived ? 'warning' : 'error',
        values: {
          sdks: sdkNames(sends, []),
          cause: longLived
            ? 'The key is a long-lived one, which AWS refuses with any token (InvalidClientTokenId).'
            : alone
              ? 'The keys go out with a token there and without one elsewhere.'
              : 'The two hold different tokens, so one of them does not belong to the keys: AWS answers InvalidClientTokenId.',
        },
        words: {
          fix: longLived
            ? 'Take `AWS_SECURITY_TOKEN` out of {theJob}: a long-lived key goes without any token.'
            : alone
              ? 'Take `AWS_SECURITY_TOKEN` out of {theJob}; if the token belongs to the keys, pass it as `AWS_SESSION_TOKEN`.'
              : 'Take `AWS_SECURITY_TOKEN` out of {theJob}, and keep the token in `AWS_SESSION_TOKEN`.',
        },
        evidence: [
          { label: 'AWS_SECURITY_TOKEN', expected: 'absent', actual: 'set' },
          {
            label: 'AWS_SESSION_TOKEN',
            actual: alone ? variables.AWS_SESSION_TOKEN : 'set, to something else',
          },
        ],
        paste: emptyVariable('AWS_SECURITY_TOKEN', ci, job),
      },
    ];
  },
};

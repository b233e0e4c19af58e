import { clockSkewIn } from '../../chain/clock-skew.js';
import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { refusedWith } from '../../facts/credentials/refusals.js';
import type { Rule } from '../../report/rule.js';

/** A good signature, made at a time that AWS does not accept. */
export const clockSkew: Rule<JobRuleFacts> = {
  id: 'credentials/clock-skew',
  severity: 'error',
  rung: 'resolves',
  title: "This machine's clock is {minutes} minutes {direction}",
  why: 'AWS accepts a signature for 15 minutes around its own time. The JavaScript SDK corrects its clock by itself and tries again; boto3, the AWS CLI and others fail.',
  fix: 'Set the clock of {theRunner} (`timedatectl set-ntp true`, or the host of the virtual machine or container), then {tryAgain}.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
  ],
  judge({ credentials }) {
    return refusedWith(
      credentials,
      /^(?:SignatureDoesNotMatch|InvalidSignatureException)$/,
    ).flatMap(({ call, error }) => {
      const skew = clockSkewIn(error.message);
      if (skew === undefined) return [];
      return [
        {
          location: { kind: 'job' },
          identity: skew.direction,
          values: { minutes: String(skew.minutes), direction: skew.direction },
          evidence: [
            { label: 'clock', expected: skew.serverTime, actual: skew.signedAt },
            { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
          ],
        },
      ];
    });
  },
};

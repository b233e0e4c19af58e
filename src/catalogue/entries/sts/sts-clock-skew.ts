import type { Entry } from '../../entry.js';

export const stsClockSkew: Entry = {
  id: 'sts-clock-skew',
  emitters: ['aws-cli', 'boto3', 'javascript', 'go', 'terraform', 'docker'],
  says: [
    'Signature expired: {time} is now earlier than {earliest}',
    'Signature not yet current: {time} is still later than {latest}',
    'The difference between the request time and the current time is too large',
    'RequestTimeTooSkewed',
  ],
  weight: 'cause',
  title: 'The clock of the machine is wrong',
  causes: [
    {
      id: 'clock',
      rules: ['credentials/clock-skew'],
      why: 'Every request is signed with the time, and AWS refuses one that is more than about five minutes off (S3 fifteen).',
      fix: "Set the clock of the runner (`sudo timedatectl set-ntp true`, or restart the virtual machine or Docker's); credentials are not at fault.",
    },
  ],
  example:
    'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Signature expired: 20260102T100000Z is now earlier than 20260102T101500Z (20260102T103000Z - 15 min.)',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/2860',
};

import type { Entry } from '../../entry.js';

export const stsDurationTooLong: Entry = {
  id: 'sts-duration-too-long',
  emitters: ['aws-cli', 'boto3', 'javascript', 'terraform', 'configure-aws-credentials'],
  says: [
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
  ],
  weight: 'cause',
  title: 'The session that is asked for is longer than the role allows',
  causes: [
    {
      id: 'duration',
      rules: ['trust/duration-too-long'],
      title: "The session's duration is longer than the role allows",
      why: "A role has a longest session, one hour unless it was changed; a role that is assumed with another role's session lasts an hour at most.",
      fix: "Ask for no more than that (`role-duration-seconds: 3600`), or raise the role's `MaxSessionDuration`, which does not help with role chaining.",
    },
  ],
  example:
    'An error occurred (ValidationError) when calling the AssumeRole operation: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  basis: 'report',
  source: 'https://github.com/kreuzwerker/awsu/issues/27',
};

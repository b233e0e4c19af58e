import type { Entry } from '../../entry.js';

export const stsPackedTooLarge: Entry = {
  id: 'sts-packed-too-large',
  emitters: ['aws-cli', 'javascript', 'configure-aws-credentials'],
  says: [
    'Packed size of session tags consumes {percent} of allotted space',
    'PackedPolicyTooLarge',
  ],
  weight: 'cause',
  title: 'The session tags and policies that are passed are too large together',
  causes: [
    {
      id: 'tags',
      why: "AWS packs the session's tags and policies and limits their size; configure-aws-credentials passes repository, workflow, branch and others as tags.",
      fix: 'Set `role-skip-session-tagging: true`, or pass fewer or shorter tags and policies.',
    },
  ],
  example:
    'Error: Could not assume role with user credentials: Packed size of session tags consumes 142% of allotted space.',
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/1803',
};

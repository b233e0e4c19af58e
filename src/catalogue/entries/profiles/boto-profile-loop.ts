import type { Entry } from '../../entry.js';

export const botoProfileLoop: Entry = {
  id: 'boto-profile-loop',
  emitters: ['boto3', 'aws-cli'],
  says: [
    'Infinite loop in credential configuration detected. Attempting to load from profile {profile} which has already been visited',
    'Infinite loop in credential configuration detected',
  ],
  weight: 'cause',
  title: 'Profiles name each other in a circle',
  causes: [
    {
      id: 'circle',
      rules: ['credentials/provider-failed'],
      why: "`source_profile` leads from one profile to the next and back to one that was visited, so nobody's keys are found.",
      fix: 'Let one of them hold keys or `credential_source` (`Environment`, `Ec2InstanceMetadata`), and no `source_profile`.',
    },
  ],
  example:
    "Infinite loop in credential configuration detected. Attempting to load from profile a which has already been visited. Visited profiles: ['a', 'b']",
  basis: 'source',
  source: 'botocore 1.43 exceptions.py InfiniteLoopConfigError',
};

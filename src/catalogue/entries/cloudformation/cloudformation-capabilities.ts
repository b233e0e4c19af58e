import type { Entry } from '../../entry.js';

export const cloudformationCapabilities: Entry = {
  id: 'cloudformation-capabilities',
  emitters: ['cloudformation', 'aws-cli', 'sam'],
  says: ['Requires capabilities : [{capability}]', 'InsufficientCapabilitiesException'],
  weight: 'cause',
  title: 'The stack makes IAM resources, and the deploy does not acknowledge it',
  causes: [
    {
      id: 'capability',
      why: 'A template that makes roles, policies or nested stacks is only run where the caller says that this is meant.',
      fix: 'Add `--capabilities CAPABILITY_NAMED_IAM` (and `CAPABILITY_AUTO_EXPAND` for macros and nested applications) to the deploy command, or `capabilities:` to the settings of the deploy action.',
    },
  ],
  example:
    'An error occurred (InsufficientCapabilitiesException) when calling the CreateChangeSet operation: Requires capabilities : [CAPABILITY_NAMED_IAM]',
  basis: 'report',
  source: 'https://github.com/aws-samples/serverless-patterns/pull/644',
};

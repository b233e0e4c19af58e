import type { Entry } from '../../entry.js';

export const samManagedResources: Entry = {
  id: 'sam-managed-resources',
  emitters: ['sam'],
  says: ['Failed to create managed resources: {reason...}'],
  weight: 'wrapper',
  title: 'SAM could not create the bucket for its artifacts',
  causes: [
    {
      id: 'reason',
      why: 'SAM makes a bucket of its own with CloudFormation, and AWS refused: {reason}.',
      fix: 'Mend what the message names; or give SAM a bucket that exists (`--s3-bucket`).',
    },
  ],
  example:
    'Error: Failed to create managed resources: An error occurred (ExpiredToken) when calling the CreateChangeSet operation',
  basis: 'report',
  source: 'https://github.com/aws/aws-sam-cli/issues/1692',
};

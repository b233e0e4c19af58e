import type { Entry } from '../../entry.js';

export const kmsKeyDisabled: Entry = {
  id: 'kms-key-disabled',
  emitters: ['aws-cli', 'boto3', 'java', 'terraform'],
  says: [
    'KMS.DisabledException',
    'DisabledException: {key} is disabled',
    'is pending deletion',
    'KMSInvalidStateException',
    'KMS.KMSInvalidStateException',
  ],
  near: ['kms'],
  weight: 'cause',
  title: 'The KMS key is disabled or is about to be deleted',
  causes: [
    {
      id: 'state',
      why: 'The key that encrypts this is disabled, or its deletion is scheduled; nothing can be read or written with it.',
      fix: 'Enable it (`aws kms cancel-key-deletion --key-id KEY`, then `aws kms enable-key --key-id KEY`), or name another key.',
    },
  ],
  example:
    'An error occurred (KMS.DisabledException) when calling the PutObject operation: arn:aws:kms:eu-west-1:111122223333:key/0a1b is disabled.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
};

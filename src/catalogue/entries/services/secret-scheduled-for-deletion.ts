import type { Entry } from '../../entry.js';

export const secretScheduledForDeletion: Entry = {
  id: 'secret-scheduled-for-deletion',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'because it was marked for deletion',
    'a secret with this name is already scheduled for deletion',
    "You can't perform this operation on the secret because it was marked for deletion",
    "You can't create this secret because a secret with this name is already scheduled for deletion",
  ],
  weight: 'cause',
  title: 'The secret is marked for deletion',
  causes: [
    {
      id: 'deletion',
      why: 'A deleted secret keeps its name for 7 to 30 days and can be neither read nor made anew.',
      fix: 'Restore it (`aws secretsmanager restore-secret --secret-id NAME`), or delete it for good (`aws secretsmanager delete-secret --secret-id NAME --force-delete-without-recovery`).',
    },
  ],
  example:
    "You can't create this secret because a secret with this name is already scheduled for deletion.",
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/4467',
};

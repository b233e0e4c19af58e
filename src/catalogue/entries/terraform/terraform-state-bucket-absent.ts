import type { Entry } from '../../entry.js';

export const terraformStateBucketAbsent: Entry = {
  id: 'terraform-state-bucket-absent',
  emitters: ['terraform'],
  says: [
    'S3 bucket "{bucket}" does not exist',
    'Failed to get existing workspaces: S3 bucket "{bucket}" does not exist',
    'The referenced S3 bucket must have been previously created',
    'S3 bucket does not exist.',
  ],
  weight: 'cause',
  title: "The bucket for Terraform's state does not exist",
  causes: [
    {
      id: 'bucket',
      why: 'The backend names a bucket that is not there: it was never created, its name is misspelt, or the credentials and region are of another account.',
      fix: 'Create the bucket before the first `init`, or correct `bucket` and `region` of the backend; check the account with `aws sts get-caller-identity`.',
    },
  ],
  example: 'Error: Failed to get existing workspaces: S3 bucket "acme-tfstate" does not exist.',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform/issues/33983',
};

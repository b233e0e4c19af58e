import type { Entry } from '../../entry.js';

export const terraformStateDenied: Entry = {
  id: 'terraform-state-denied',
  emitters: ['terraform'],
  says: [
    'Error refreshing state: {why...} AccessDenied',
    'Unable to access object "{key}" in S3 bucket "{bucket}": {why...}',
    'Unable to list objects in S3 bucket "{bucket}" with prefix "{prefix}": {why...}',
    'error loading state: {why...} AccessDenied',
    'Error loading state: {why...} AccessDenied',
    'Failed to load state: AccessDenied',
    'Failed to get existing workspaces: {why...}',
    'Error inspecting states in the "s3" backend: {why...}',
  ],
  weight: 'cause',
  title: 'The state in S3 cannot be read',
  causes: [
    {
      id: 'bucket-missing',
      holds: { why: ['nosuchbucket', 'does not exist'] },
      title: 'The bucket of the state does not exist',
      why: 'The backend names a bucket that is not there, in this partition and under this name.',
      fix: 'Correct `bucket` in the backend, or create the bucket before `terraform init`.',
    },
    {
      id: 'state-denied',
      why: "The identity that runs Terraform may not list the state bucket or read the object in it; the backend has credentials of its own, apart from the provider's.",
      fix: "Allow `s3:ListBucket` on the bucket and `s3:GetObject`, `s3:PutObject` on the state's key (and the KMS key) for this identity; check which identity the backend uses (`profile`, `assume_role`).",
    },
  ],
  example:
    'Error: Failed to get existing workspaces: Unable to list objects in S3 bucket "tf-state" with prefix "env:/": operation error S3: ListObjectsV2, api error AccessDenied: Access Denied',
  basis: 'source',
  source: 'hashicorp/terraform internal/backend/remote-state/s3',
};

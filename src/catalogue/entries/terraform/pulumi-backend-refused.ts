import type { Entry } from '../../entry.js';

export const pulumiBackendRefused: Entry = {
  id: 'pulumi-backend-refused',
  emitters: ['pulumi'],
  says: [
    'read ".pulumi/meta.yaml": blob (key ".pulumi/meta.yaml") (code={code}): {message...}',
    'read ".pulumi\\\\meta.yaml": blob (key ".pulumi/meta.yaml") (code={code}): {message...}',
    'blob (key ".pulumi/{key}") (code={code}): {message...}',
    'unable to open bucket s3://{bucket}: {message...}',
    'could not list bucket: blob (code={code}): {message...}',
    'unable to access bucket s3://{bucket}: {message...}',
  ],
  never: ['azblob', 'gs://'],
  weight: 'cause',
  title: 'Pulumi cannot read the bucket that holds its state',
  causes: [
    {
      id: 'region',
      holds: { message: ['missingregion', 'region'] },
      why: 'The backend does not know in which region its bucket is: {message}',
      fix: 'Write the region into its address: `pulumi login "s3://BUCKET?region=eu-west-1"`, or set `AWS_REGION`.',
    },
    {
      id: 'denied',
      why: 'The state backend in S3 refused the credentials of this job: {message}',
      fix: 'Allow `s3:ListBucket` on the bucket and `s3:GetObject`, `s3:PutObject`, `s3:DeleteObject` on `.pulumi/*` in it (and its KMS key) to the role; or renew the credentials if they have expired.',
    },
  ],
  example:
    'error: problem logging in: read ".pulumi/meta.yaml": blob (key ".pulumi/meta.yaml") (code=Unknown): AccessDenied: Access Denied',
  basis: 'report',
  source: 'https://github.com/pulumi/pulumi/issues/13007',
};

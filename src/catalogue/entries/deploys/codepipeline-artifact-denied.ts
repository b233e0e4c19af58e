import type { Entry } from '../../entry.js';

export const codepipelineArtifactDenied: Entry = {
  id: 'codepipeline-artifact-denied',
  emitters: ['aws'],
  says: [
    'Insufficient permissions Unable to access the artifact with Amazon S3 object key',
    'The provided role does not have permissions to perform this action',
    'is not authorized to perform AssumeRole on role',
    'does not have sufficient permissions to access the artifact',
  ],
  weight: 'cause',
  title: 'A role of the pipeline may not read or write its artifacts',
  causes: [
    {
      id: 'artifacts',
      why: "The role of the action may not reach the pipeline's artifact bucket, or its KMS key, or may not be assumed by the pipeline.",
      fix: "Allow the role `s3:GetObject`, `s3:PutObject` on the artifact bucket and `kms:Decrypt`, `kms:GenerateDataKey` on its key, in the role's policy and, across accounts, in bucket and key policy as well.",
    },
  ],
  example: 'Insufficient permissions Unable to access the artifact with Amazon S3 object key',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/troubleshooting.html',
};

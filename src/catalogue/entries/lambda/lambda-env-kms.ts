import type { Entry } from '../../entry.js';

export const lambdaEnvKms: Entry = {
  id: 'lambda-env-kms',
  emitters: ['aws-cli', 'boto3', 'javascript'],
  says: [
    'Lambda was unable to configure access to your environment variables because the KMS key is invalid',
    'Lambda was unable to configure access to your environment variables because KMS access was denied',
    'Lambda was unable to decrypt your environment variables because the KMS access was denied',
  ],
  weight: 'cause',
  title: "Lambda may not use the KMS key of the function's environment",
  causes: [
    {
      id: 'key',
      why: "The role of the function was deleted and made anew, or its key's policy does not name it, so the grant on the key is gone.",
      fix: 'Let the key policy allow `kms:Decrypt` to the role of the function, then set its role again (`aws lambda update-function-configuration --role ARN`), which renews the grant.',
    },
  ],
  example:
    'Lambda was unable to configure access to your environment variables because the KMS key is invalid for CreateGrant.',
  basis: 'report',
  source: 'https://github.com/serverless/serverless/issues/1834',
};

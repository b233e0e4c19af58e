import type { Entry } from '../../entry.js';

export const stsSignatureMismatch: Entry = {
  id: 'sts-signature-mismatch',
  emitters: ['aws-cli', 'boto3', 'javascript', 'terraform', 'configure-aws-credentials'],
  says: [
    'The request signature we calculated does not match the signature you provided',
    'SignatureDoesNotMatch',
  ],
  weight: 'cause',
  title: 'The secret access key does not fit the access key id',
  causes: [
    {
      id: 'secret-damaged',
      rules: [
        'secrets/surrounding-whitespace',
        'secrets/surrounding-quotes',
        'secrets/carriage-return',
        'credentials/wrong-secret',
        'secrets/malformed-secret-key',
      ],
      why: 'AWS knows the key id, and the signature that was made with the secret is not the right one. The secret belongs to another key, or lost or gained a character on its way (a line break, quotes, a `$`, `/` or `+` that a shell changed).',
      fix: 'Store the secret again, without quotes or line break, together with the id that it was made with.',
    },
  ],
  example:
    'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/50',
};

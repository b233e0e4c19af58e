import type { Entry } from '../../entry.js';

export const kmsNotAuthorized: Entry = {
  id: 'kms-not-authorized',
  emitters: ['aws', 'sops', 'terraform'],
  says: [
    'is not authorized to perform: kms:{operation} on resource: {key}',
    'is not authorized to perform: kms:{operation} on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
    'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access',
  ],
  weight: 'cause',
  title: 'The KMS key may not be used',
  causes: [
    {
      id: 'key-not-usable',
      why: 'AWS says the same for three things: the key is not in this region or account, its key policy does not name the caller, or no policy of the caller allows `kms:{operation}`. An upload to a bucket that is encrypted with the key asks for it, too.',
      fix: 'Allow `kms:Decrypt` and `kms:GenerateDataKey` on the key in a policy of the caller and in the key policy; check region and account in the ARN of the key.',
    },
    {
      id: 'ciphertext',
      why: 'AWS says the same for three things: the key is not in this region or account, its key policy does not name the caller, or no policy of the caller allows it.',
      fix: 'Allow `kms:Decrypt` on the key in a policy of the caller and in the key policy; check region and account of the key.',
    },
  ],
  example:
    'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
  basis: 'report',
  source: 'https://github.com/getsops/sops/issues/1077',
};

import { issued } from '../issued.js';

/**
 * Tokens of users and organizations.
 *
 * Basis: documented by the vendor (prefix); its length and letters are seen in the rules of public scanners.
 * @see https://huggingface.co/docs/hub/security-tokens
 */
export const huggingFaceToken = issued({
  kind: 'hugging-face-token',
  noun: 'Hugging Face token',
  can: 'read the private and gated models and data sets that its owner may, and with write permission replace models that others load',
  revoke: 'Delete it at https://huggingface.co/settings/tokens',
  references: ['https://huggingface.co/docs/hub/security-tokens'],
  shapes: [
    {
      prefixes: ['hf_', 'api_org_'],
      alphabet: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
      length: 34,
    },
  ],
  name: 'HF_TOKEN',
  keys: (draw) => [
    `hf_${draw('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 34)}`,
    `api_org_${draw('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 34)}`,
  ],
  clean: (draw) => [`HF_TOKEN=hf_${draw('abcdefghijklmnopqrstuvwxyz', 33)}`],
});

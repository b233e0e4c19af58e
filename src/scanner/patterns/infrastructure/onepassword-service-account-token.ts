import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of service accounts: JSON in base64, keys included.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://developer.1password.com/docs/service-accounts/security
 */
export const onepasswordServiceAccountToken = issued({
  kind: 'onepassword-service-account-token',
  noun: '1Password service account token',
  can: 'read, and perhaps write, every item of the vaults that the service account was given',
  revoke:
    'Rotate or revoke it under Developer > Directory of 1Password.com, then rotate the secrets in those vaults',
  references: ['https://developer.1password.com/docs/service-accounts/security'],
  shapes: [
    { prefixes: ['ops_eyJ'], alphabet: BASE64_URL, length: { from: 250, to: 2000 }, padded: true },
  ],
  name: 'OP_SERVICE_ACCOUNT_TOKEN',
  keys: (draw) => [`ops_eyJ${draw(BASE62, 800)}`],
});

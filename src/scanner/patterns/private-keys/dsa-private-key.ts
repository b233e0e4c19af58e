import { privateKey } from '../pem.js';

/**
 * DSA keys, not encrypted.
 *
 * Basis: documented by the vendor.
 * @see https://www.rfc-editor.org/rfc/rfc4716
 */
export const dsaPrivateKey = privateKey({
  kind: 'dsa-private-key',
  noun: 'DSA',
  can: 'sign or log in as whoever it belongs to',
  revoke:
    'Take its public half out of every `authorized_keys`, deploy key and account that trusts it, and make a new pair',
  references: ['https://www.rfc-editor.org/rfc/rfc4716'],
  pem: {
    label: 'DSA PRIVATE KEY',
    opening: /^MII/,
    least: 300,
    // Shown by the IAM guide, for uploading a certificate.
    documented: ['c123a38c46eb3541'],
    encoded: 'LS0tLS1CRUdJTiBEU0EgUFJJVkFURSBLRVktLS0t',
  },
  begin: 'MIIBuwIBAAKBgQD',
});

import { privateKey } from '../pem.js';

/**
 * Keys of any algorithm in PKCS #8, not encrypted. In the key file of a Google service account it is told as that.
 *
 * Basis: documented by the vendor.
 * @see https://www.rfc-editor.org/rfc/rfc5958
 */
export const pkcs8PrivateKey = privateKey({
  kind: 'pkcs8-private-key',
  noun: 'PKCS #8',
  can: 'decrypt, sign or log in as whoever it belongs to',
  revoke:
    'Find out what its public half is used for (a certificate: have its issuer revoke it; SSH: take it out of `authorized_keys` and deploy keys; a GitHub App or JWT: delete the key there), and make a new pair',
  references: ['https://www.rfc-editor.org/rfc/rfc5958'],
  pem: {
    label: 'PRIVATE KEY',
    opening: /^M[A-Z]/,
    least: 60,
    encoded: 'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t',
  },
  begin: 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC',
  judge: (before) => !before.includes('private_key_id'),
});

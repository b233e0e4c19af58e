import { privateKey } from '../pem.js';

/**
 * Keys on elliptic curves (SEC 1), not encrypted.
 *
 * Basis: documented by the vendor.
 * @see https://www.rfc-editor.org/rfc/rfc5915
 */
export const ecPrivateKey = privateKey({
  kind: 'ec-private-key',
  noun: 'elliptic curve',
  can: 'sign or log in as whoever it belongs to',
  revoke:
    'Find out what its public half is used for (a certificate: have its issuer revoke it; SSH: take it out of `authorized_keys` and deploy keys; a GitHub App or JWT: delete the key there), and make a new pair',
  references: ['https://www.rfc-editor.org/rfc/rfc5915'],
  pem: {
    label: 'EC PRIVATE KEY',
    opening: /^M[HI]/,
    least: 100,
    encoded: 'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t',
  },
  begin: 'MHcCAQEEI',
});

import { privateKey } from '../pem.js';

/**
 * RSA keys (PKCS #1), not encrypted: what is encrypted has headers of its own.
 *
 * Basis: documented by the vendor.
 * @see https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2
 */
export const rsaPrivateKey = privateKey({
  kind: 'rsa-private-key',
  noun: 'RSA',
  can: 'decrypt, sign or log in as whoever it belongs to',
  revoke:
    'Find out what its public half is used for (a certificate: have its issuer revoke it; SSH: take it out of `authorized_keys` and deploy keys; a GitHub App or JWT: delete the key there), and make a new pair',
  references: ['https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2'],
  pem: {
    label: 'RSA PRIVATE KEY',
    opening: /^MII/,
    least: 300,
    encoded: 'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0t',
  },
  begin: 'MIIEpAIBAAKCAQEA',
});

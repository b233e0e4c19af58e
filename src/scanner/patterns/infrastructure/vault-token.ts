import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Service and batch tokens.
 *
 * Basis: documented by the vendor (prefixes); the lengths are seen in the rules of public scanners. Tokens from before Vault 1.10 (`s.`) are left alone: two characters name nobody.
 * @see https://developer.hashicorp.com/vault/docs/concepts/tokens
 */
export const vaultToken = issued({
  kind: 'vault-token',
  noun: 'Vault token',
  can: 'read and write the secrets that its policies allow, until it expires',
  revoke:
    'Revoke it with `vault token revoke TOKEN` (a batch token ends only by itself: revoke its parent), then rotate what it could read',
  references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens'],
  shapes: [
    { prefixes: ['hvs.'], alphabet: BASE64_URL, length: { from: 88, to: 200 } },
    { prefixes: ['hvb.'], alphabet: BASE64_URL, length: { from: 130, to: 400 } },
    { prefixes: ['hvs.'], alphabet: BASE62, length: 24 },
  ],
  name: 'VAULT_TOKEN',
  keys: (draw) => [
    `hvs.CAESI${draw(BASE64_URL, 90)}`,
    `hvb.AAAAAQ${draw(BASE64_URL, 150)}`,
    `hvs.${draw(BASE62, 24)}`,
  ],
  clean: (draw) => [`VAULT_TOKEN=hvs.${draw(BASE62, 23)}`],
});

import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of public, custom and private apps.
 *
 * Basis: documented by the vendor (prefixes); the length is seen in the rules of public scanners.
 * @see https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/generate-app-access-tokens-admin
 */
export const shopifyAccessToken = issued({
  kind: 'shopify-access-token',
  noun: 'Shopify access token',
  can: 'read and change orders, customers and products of the shop, within its scopes',
  revoke:
    'Uninstall the app or rotate its API credentials under Apps and sales channels of the shop',
  references: [
    'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/generate-app-access-tokens-admin',
  ],
  shapes: [{ prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpua_'], alphabet: HEX, length: 32 }],
  name: 'SHOPIFY_ACCESS_TOKEN',
  keys: (draw) => [`shpat_${draw(HEX, 32)}`, `shpca_${draw(HEX, 32)}`, `shppa_${draw(HEX, 32)}`],
  clean: (draw) => [`SHOPIFY_ACCESS_TOKEN=shpat_${draw(HEX, 31)}`],
});

import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Client secrets of apps.
 *
 * Basis: documented by the vendor (prefix); the length is seen in the rules of public scanners.
 * @see https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials
 */
export const shopifySharedSecret = issued({
  kind: 'shopify-shared-secret',
  noun: 'Shopify client secret',
  can: "sign webhooks and log-ins that the app takes for Shopify's, and take the tokens of its shops",
  revoke: 'Rotate it under Settings of the app at https://dev.shopify.com/dashboard',
  references: [
    'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
  ],
  shapes: [{ prefixes: ['shpss_'], alphabet: HEX, length: 32 }],
  name: 'SHOPIFY_API_SECRET',
  keys: (draw) => [`shpss_${draw(HEX, 32)}`],
  clean: (draw) => [`SHOPIFY_API_SECRET=shpss_${draw(HEX, 31)}`],
});

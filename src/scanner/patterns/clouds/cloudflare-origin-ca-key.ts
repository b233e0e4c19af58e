import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Keys for origin certificates.
 *
 * Basis: documented by the vendor (prefix); its parts are seen in the rules of public scanners.
 * @see https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/
 */
export const cloudflareOriginCaKey = issued({
  kind: 'cloudflare-origin-ca-key',
  noun: 'Cloudflare origin CA key',
  can: 'make and revoke origin certificates for every zone of the account',
  revoke: 'Change it at https://dash.cloudflare.com/profile/api-tokens under API keys',
  references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
  shapes: [
    {
      prefixes: ['v1.0-'],
      alphabet: `${HEX}-`,
      length: 171,
      form: (value) => /^v1\.0-[0-9a-f]{24}-[0-9a-f]{146}$/.test(value),
    },
  ],
  name: 'CLOUDFLARE_API_USER_SERVICE_KEY',
  keys: (draw) => [`v1.0-${draw(HEX, 24)}-${draw(HEX, 146)}`],
  clean: (draw) => [`X=v1.0-${draw(HEX, 24)}-${draw(HEX, 145)}`],
});

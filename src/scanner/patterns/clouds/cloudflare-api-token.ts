import { isStandIn } from '../../allow.js';
import { BASE62, BASE64_URL, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';
import { namedValue } from '../named-value.js';

const token = namedValue(
  [
    'CLOUDFLARE_API_TOKEN',
    'cloudflare_api_token',
    'cloudflareApiToken',
    'CF_API_TOKEN',
    'CLOUDFLARE_TOKEN',
  ],
  /^[A-Za-z0-9_-]{40}(?![\w-])/,
  isToken,
);
const globalKey = namedValue(
  [
    'CLOUDFLARE_API_KEY',
    'cloudflare_api_key',
    'cloudflareApiKey',
    'CF_API_KEY',
    'X-Auth-Key',
    'CLOUDFLARE_GLOBAL_API_KEY',
  ],
  /^[0-9a-f]{37}(?![0-9A-Za-z])/,
  (value) => !isStandIn(value, 16),
);

/**
 * API tokens of Cloudflare and global API keys. What was made since 2026 has a prefix and check digits
 * (how they are worked out is not published); of what is older the name of the setting says what it is.
 *
 * Basis: documented by the vendor (the names), the lengths are seen in the rules of public scanners.
 * @see https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
 */
export const cloudflareApiToken = issued({
  kind: 'cloudflare-api-token',
  noun: 'Cloudflare API token',
  can: 'change the zones, workers and accounts that it was granted for (a global key: everything)',
  revoke: 'Roll or delete it at https://dash.cloudflare.com/profile/api-tokens',
  references: ['https://developers.cloudflare.com/fundamentals/api/get-started/create-token/'],
  shapes: [
    {
      prefixes: ['cfut_', 'cfat_', 'cfk_'],
      alphabet: BASE62,
      length: 48,
      form: (value) => /[0-9a-f]{8}$/.test(value),
    },
    token.shape,
    globalKey.shape,
  ],
  decode: (spelled) =>
    /^cf[a-z]{1,2}_/.test(spelled)
      ? spelled
      : (/^[^:=]*ey/i.test(spelled) ? globalKey : token).decode(spelled),
  name: 'X',
  keys: (draw) => [`CLOUDFLARE_API_TOKEN=${draw(BASE64_URL, 39)}a`],
  leaks: (draw) => [
    ['CLOUDFLARE_API_TOKEN=', `cfut_${draw(BASE62, 40)}${draw(HEX, 8)}`, '\n'],
    ['x: ', `cfk_${draw(BASE62, 40)}${draw(HEX, 8)}`, '\n'],
    ['env:\n  ', `CLOUDFLARE_API_TOKEN: ${draw(BASE64_URL, 39)}7`, '\n'],
    ['', `CF_API_KEY=${draw(HEX, 37)}`, '\n'],
    ['curl -H "', `X-Auth-Key: ${draw(HEX, 37)}`, '"'],
  ],
  clean: (draw) => [
    `API_TOKEN=${draw(BASE64_URL, 40)}`,
    `CLOUDFLARE_API_TOKEN=${draw(BASE64_URL, 41)}`,
    'CLOUDFLARE_API_TOKEN=your_cloudflare_api_token_goes_in_here_ok',
  ],
});

/** Forty drawn characters, not a reference in words. */
function isToken(value: string): boolean {
  return /[0-9]/.test(value) && /[A-Z]/.test(value) && !isStandIn(value, 64);
}

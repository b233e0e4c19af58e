import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

/**
 * Tokens of production. Those of the sandbox are not reported.
 *
 * Basis: documented by the vendor.
 * @see https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate
 */
export const plaidAccessToken = issued({
  kind: 'plaid-access-token',
  noun: 'Plaid access token',
  can: "read a customer's bank accounts, together with the client's id and secret",
  revoke: 'Invalidate it with `/item/access_token/invalidate`, which issues a new one',
  references: ['https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate'],
  shapes: [
    {
      prefixes: ['access-production-'],
      alphabet: `${HEX}-`,
      length: 36,
      form: (value) =>
        /^access-production-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
    },
  ],
  name: 'PLAID_ACCESS_TOKEN',
  keys: (draw) => [`access-production-${uuid(draw)}`],
  clean: (draw) => [`PLAID_ACCESS_TOKEN=access-sandbox-${uuid(draw)}`],
});

/** A UUID. */
function uuid(draw: Draw): string {
  return [8, 4, 4, 4, 12].map((length) => draw(HEX, length)).join('-');
}

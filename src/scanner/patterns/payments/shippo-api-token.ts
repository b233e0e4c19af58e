import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of live mode. Those of test mode are not reported.
 *
 * Basis: documented by the vendor (prefix); the length is seen in the rules of public scanners.
 * @see https://docs.goshippo.com/docs/guides_general/authentication/
 */
export const shippoApiToken = issued({
  kind: 'shippo-api-token',
  noun: 'Shippo API token',
  can: "buy labels at its owner's expense and read addresses",
  revoke: 'Delete it at https://apps.goshippo.com/settings/api',
  references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
  shapes: [{ prefixes: ['shippo_live_'], alphabet: HEX, length: 40 }],
  name: 'SHIPPO_API_TOKEN',
  keys: (draw) => [`shippo_live_${draw(HEX, 40)}`],
  clean: (draw) => [`SHIPPO_API_TOKEN=shippo_test_${draw(HEX, 40)}`],
});

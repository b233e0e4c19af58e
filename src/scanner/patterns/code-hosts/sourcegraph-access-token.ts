import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Access tokens, of both generations.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token
 */
export const sourcegraphAccessToken = issued({
  kind: 'sourcegraph-access-token',
  noun: 'Sourcegraph access token',
  can: 'search and read all code that its owner sees in Sourcegraph',
  revoke: 'Delete it under User settings > Access tokens',
  references: ['https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token'],
  shapes: [
    { prefixes: ['sgp_'], alphabet: HEX, length: 40 },
    {
      prefixes: ['sgp_'],
      alphabet: `${HEX}_local`,
      length: { from: 46, to: 57 },
      form: (value) => /^sgp_(?:[0-9a-f]{16}|local)_[0-9a-f]{40}$/.test(value),
    },
  ],
  name: 'SRC_ACCESS_TOKEN',
  keys: (draw) => [
    `sgp_${draw(HEX, 16)}_${draw(HEX, 40)}`,
    `sgp_local_${draw(HEX, 40)}`,
    `sgp_${draw(HEX, 40)}`,
  ],
  clean: (draw) => [`SRC_ACCESS_TOKEN=sgp_${draw(HEX, 39)}`],
});

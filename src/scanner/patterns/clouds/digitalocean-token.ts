import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal, OAuth and refresh tokens.
 *
 * Basis: documented by the vendor (prefixes); the length is seen in the rules of public scanners.
 * @see https://docs.digitalocean.com/reference/api/create-personal-access-token/
 */
export const digitaloceanToken = issued({
  kind: 'digitalocean-token',
  noun: 'DigitalOcean token',
  can: 'do what its owner granted: mostly create, read and destroy all droplets, clusters and databases of the account',
  revoke:
    "Delete it at https://cloud.digitalocean.com/account/api/tokens and look the account's security history up",
  references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
  shapes: [{ prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'], alphabet: HEX, length: 64 }],
  name: 'DIGITALOCEAN_TOKEN',
  keys: (draw) => [`dop_v1_${draw(HEX, 64)}`, `doo_v1_${draw(HEX, 64)}`, `dor_v1_${draw(HEX, 64)}`],
  clean: (draw) => [`DIGITALOCEAN_TOKEN=dop_v1_${draw(HEX, 63)}`],
});

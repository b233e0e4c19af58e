import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API tokens of Replicate.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://replicate.com/docs/topics/security/api-tokens
 */
export const replicateApiToken = issued({
  kind: 'replicate-api-token',
  noun: 'Replicate API token',
  can: "run models at its owner's expense and read their predictions",
  revoke: 'Delete it at https://replicate.com/account/api-tokens',
  references: ['https://replicate.com/docs/topics/security/api-tokens'],
  shapes: [{ prefixes: ['r8_'], alphabet: BASE62, length: 37 }],
  name: 'REPLICATE_API_TOKEN',
  keys: (draw) => [`r8_${draw(BASE62, 37)}`],
  clean: (draw) => [`REPLICATE_API_TOKEN=r8_${draw(BASE62, 36)}`],
});

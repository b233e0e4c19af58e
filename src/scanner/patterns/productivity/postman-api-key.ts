import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of Postman.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://learning.postman.com/docs/reference/postman-api/authentication/
 */
export const postmanApiKey = issued({
  kind: 'postman-api-key',
  noun: 'Postman API key',
  can: 'read and change the collections and environments of its owner, with the secrets in them',
  revoke: 'Delete it at https://go.postman.co/settings/me/api-keys',
  references: ['https://learning.postman.com/docs/reference/postman-api/authentication/'],
  shapes: [
    {
      prefixes: ['PMAK-'],
      alphabet: `${HEX}-`,
      length: 59,
      form: (value) => /^PMAK-[0-9a-f]{24}-[0-9a-f]{34}$/.test(value),
    },
  ],
  name: 'POSTMAN_API_KEY',
  keys: (draw) => [`PMAK-${draw(HEX, 24)}-${draw(HEX, 34)}`],
  clean: (draw) => [`POSTMAN_API_KEY=PMAK-${draw(HEX, 24)}-${draw(HEX, 33)}`],
});

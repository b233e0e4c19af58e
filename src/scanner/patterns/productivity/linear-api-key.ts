import { BASE62, HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys and OAuth tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://linear.app/developers/graphql#personal-api-keys
 */
export const linearApiKey = issued({
  kind: 'linear-api-key',
  noun: 'Linear API key',
  can: 'read and change the issues that its owner sees',
  revoke: 'Delete it at https://linear.app/settings/account/security',
  references: ['https://linear.app/developers/graphql#personal-api-keys'],
  shapes: [
    { prefixes: ['lin_api_'], alphabet: BASE62, length: 40 },
    { prefixes: ['lin_oauth_'], alphabet: HEX, length: 64 },
  ],
  name: 'LINEAR_API_KEY',
  keys: (draw) => [`lin_api_${draw(BASE62, 40)}`, `lin_oauth_${draw(HEX, 64)}`],
  clean: (draw) => [`LINEAR_API_KEY=lin_api_${draw(BASE62, 39)}`],
});

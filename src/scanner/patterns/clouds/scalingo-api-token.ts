import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API tokens of Scalingo.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://doc.scalingo.com/platform/app/api-tokens
 */
export const scalingoApiToken = issued({
  kind: 'scalingo-api-token',
  noun: 'Scalingo API token',
  can: 'deploy and change the apps of its owner',
  revoke: 'Revoke it at https://dashboard.scalingo.com/account/tokens',
  references: ['https://doc.scalingo.com/platform/app/api-tokens'],
  shapes: [{ prefixes: ['tk-us-'], alphabet: BASE64_URL, length: 48 }],
  name: 'SCALINGO_API_TOKEN',
  keys: (draw) => [`tk-us-${draw(BASE64_URL, 48)}`],
  clean: (draw) => [`SCALINGO_API_TOKEN=tk-us-${draw(BASE62, 47)}`],
});

import { BASE36 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of ReadMe.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.readme.com/main/reference/authentication
 */
export const readmeApiKey = issued({
  kind: 'readme-api-key',
  noun: 'ReadMe API key',
  can: 'read and change the documentation of the project',
  revoke: 'Delete it under Configuration > API keys of https://dash.readme.com',
  references: ['https://docs.readme.com/main/reference/authentication'],
  shapes: [{ prefixes: ['rdme_'], alphabet: BASE36, length: 70 }],
  name: 'README_API_KEY',
  keys: (draw) => [`rdme_${draw(BASE36, 70)}`],
  clean: (draw) => [`README_API_KEY=rdme_${draw(BASE36, 69)}`],
});

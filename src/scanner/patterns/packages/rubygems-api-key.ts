import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of rubygems.org.
 *
 * Basis: seen in the rules of public scanners, and the prefix read in the vendor's source.
 * @see https://guides.rubygems.org/api-key-scopes/
 */
export const rubygemsApiKey = issued({
  kind: 'rubygems-api-key',
  noun: 'RubyGems API key',
  can: 'push or yank gems of its owner, within its scopes',
  revoke:
    'Delete it at https://rubygems.org/profile/api_keys, look for versions that you did not push, and publish with trusted publishing instead',
  references: ['https://guides.rubygems.org/api-key-scopes/'],
  shapes: [{ prefixes: ['rubygems_'], alphabet: HEX, length: 48 }],
  name: 'GEM_HOST_API_KEY',
  keys: (draw) => [`rubygems_${draw(HEX, 48)}`],
  clean: (draw) => [`GEM_HOST_API_KEY=rubygems_${draw(HEX, 47)}`],
});

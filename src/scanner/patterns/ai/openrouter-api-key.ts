import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of OpenRouter.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://openrouter.ai/docs/api-reference/authentication
 */
export const openrouterApiKey = issued({
  kind: 'openrouter-api-key',
  noun: 'OpenRouter API key',
  can: "call models at its owner's expense, up to the key's limit",
  revoke: 'Delete it at https://openrouter.ai/settings/keys',
  references: ['https://openrouter.ai/docs/api-reference/authentication'],
  shapes: [{ prefixes: ['sk-or-v1-'], alphabet: HEX, length: 64 }],
  name: 'OPENROUTER_API_KEY',
  keys: (draw) => [`sk-or-v1-${draw(HEX, 64)}`],
  clean: (draw) => [`OPENROUTER_API_KEY=sk-or-v1-${draw(HEX, 63)}`],
});

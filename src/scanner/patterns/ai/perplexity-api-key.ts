import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of Perplexity.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.perplexity.ai/getting-started/quickstart
 */
export const perplexityApiKey = issued({
  kind: 'perplexity-api-key',
  noun: 'Perplexity API key',
  can: "call the models at its owner's expense",
  revoke: 'Delete it at https://www.perplexity.ai/account/api/keys',
  references: ['https://docs.perplexity.ai/getting-started/quickstart'],
  shapes: [{ prefixes: ['pplx-'], alphabet: BASE62, length: 48 }],
  name: 'PERPLEXITY_API_KEY',
  keys: (draw) => [`pplx-${draw(BASE62, 48)}`],
  clean: (draw) => [`PERPLEXITY_API_KEY=pplx-${draw(BASE62, 47)}`],
});

import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of xAI.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.x.ai/docs/tutorial
 */
export const xaiApiKey = issued({
  kind: 'xai-api-key',
  noun: 'xAI API key',
  can: "call the models at its owner's expense",
  revoke: 'Delete it at https://console.x.ai',
  references: ['https://docs.x.ai/docs/tutorial'],
  shapes: [{ prefixes: ['xai-'], alphabet: `${BASE62}_`, length: 80 }],
  name: 'XAI_API_KEY',
  keys: (draw) => [`xai-${draw(BASE62, 80)}`],
  clean: (draw) => [`XAI_API_KEY=xai-${draw(BASE62, 79)}`],
});

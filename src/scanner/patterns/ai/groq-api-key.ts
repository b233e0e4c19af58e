import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of Groq.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://console.groq.com/docs/quickstart
 */
export const groqApiKey = issued({
  kind: 'groq-api-key',
  noun: 'Groq API key',
  can: "call the models at its owner's expense",
  revoke: 'Delete it at https://console.groq.com/keys',
  references: ['https://console.groq.com/docs/quickstart'],
  shapes: [{ prefixes: ['gsk_'], alphabet: BASE62, length: 52 }],
  name: 'GROQ_API_KEY',
  keys: (draw) => [`gsk_${draw(BASE62, 52)}`],
  clean: (draw) => [`GROQ_API_KEY=gsk_${draw(BASE62, 51)}`],
});
